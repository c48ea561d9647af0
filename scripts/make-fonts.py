"""Makes app/fonts from the files of @fontsource-variable/source-serif-4: without weights below 400 and above 800, which
no page has, and without combining marks, they are two fifths smaller. `pip install fonttools brotli`, then run it here.
The licence reserves the name of the font for its makers: what is changed is called otherwise."""

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables._g_v_a_r import table__g_v_a_r
from fontTools.varLib import instancer

SOURCE = "node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-{}.woff2"
NAME = "Causerie Serif"
FEATURES = ["kern", "liga", "tnum", "ccmp", "locl"]


def subset_variations(table, subsetter):
    """A glyph whose shape no longer varies has no entry: fontTools takes that for a fault."""
    kept = {}
    for glyph in subsetter.glyphs:
        try:
            kept[glyph] = table.variations[glyph]
        except KeyError:
            kept[glyph] = []
    table.variations = kept
    table.glyphCount = len(kept)
    return True


table__g_v_a_r.subset_glyphs = subset_variations

for style in ("normal", "italic"):
    font = instancer.instantiateVariableFont(TTFont(SOURCE.format(style)), {"wght": (400, 800)})
    font.flavor = None
    font.save("var/font.ttf")
    font = TTFont("var/font.ttf")
    options = subset.Options(layout_features=FEATURES, hinting=False, notdef_outline=True)
    options.name_IDs = [0, 1, 2, 3, 4, 6, 13, 14]
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=font.getBestCmap())
    subsetter.subset(font)
    for record in font["name"].names:
        if record.nameID in (1, 3, 4):
            record.string = NAME
        elif record.nameID == 6:
            record.string = NAME.replace(" ", "") + ("-Italic" if style == "italic" else "-Regular")
    font.flavor = "woff2"
    font.save(f"app/fonts/causerie-serif-{style}.woff2")
