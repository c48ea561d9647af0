"""Makes app/fonts from the files of @fontsource-variable/source-serif-4: without weights below 400 and above 800, which
no page has, without signs that articles do not have, drawn on a grid of half as many units, and kerned alike at every
weight, only letters of French and English and where one sees it, they are two fifths as large. What most pages have not
is in a file of its own, which a browser asks for where it is needed: app/fonts.ts is told which signs those are.
`pip install fonttools brotli`, then run it here.
The licence reserves the name of the font for its makers: what is changed is called otherwise."""

import re

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.ttLib.scaleUpem import scale_upem
from fontTools.ttLib.tables._g_v_a_r import table__g_v_a_r
from fontTools.varLib import instancer

SOURCE = "node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-{}.woff2"
FONTS = "app/fonts.ts"
NAME = "Causerie Serif"
ASCII = {chr(code) for code in range(0x20, 0x7F)}
FRENCH = ASCII | set("ÀÂÆÇÉÈÊËÎÏÔŒÙÛàâæçéèêëîïôœùûü«»‘’“”–—…\u00a0\u202f\u2009")
EUROPEAN = set("ÁÄÅÑÓÖØÜáãäåìíñòóõöøúýß")
SIGNS = set("°§€£©•·×−¿²³½")
EVERYTHING = FRENCH | EUROPEAN | SIGNS
# Digits and brackets stand well as they are.
KERNED = {sign for sign in FRENCH if sign.isalpha()} | set("’.,-«»“”")
# What few pages have.
RARE = set("#$<=>@[\\]^_`{}~ÆÏÙÛæÿ\u2009§£©•¿²³½") | EUROPEAN - {"ü"}
WEIGHTS = (400, 800)
# Thousandths of the size: a third of a pixel in the text.
SEEN = 15
# Units of the size: rounding moves a point by a sixteenth of a pixel in the largest title.
GRID = 500


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


def keep_ligatures(font):
    """Of the ligatures those of f, i and l alone: the others are rarer than they weigh."""
    names = {font.getBestCmap()[ord(letter)] for letter in "fil"}
    for lookup in font["GSUB"].table.LookupList.Lookup:
        for table in lookup.SubTable:
            table = getattr(table, "ExtSubTable", table)
            for first, ligatures in getattr(table, "ligatures", {}).items():
                kept = [one for one in ligatures if {first, *one.Component} <= names]
                table.ligatures[first] = kept
            if hasattr(table, "ligatures"):
                table.ligatures = {first: kept for first, kept in table.ligatures.items() if kept}


def keep_seen_kerning(table):
    """Of the kerning by classes what one sees."""
    for lookup in table.table.LookupList.Lookup:
        for pairs in lookup.SubTable:
            for first in getattr(getattr(pairs, "ExtSubTable", pairs), "Class1Record", []):
                for second in first.Class2Record:
                    if second.Value1 and abs(second.Value1.XAdvance) < SEEN:
                        second.Value1.XAdvance = 0


def made(style, weights, characters, features):
    font = instancer.instantiateVariableFont(TTFont(SOURCE.format(style)), {"wght": weights})
    font.flavor = None
    font.save("var/font.ttf")
    font = TTFont("var/font.ttf")
    keep_ligatures(font)
    options = subset.Options(layout_features=features, hinting=False, notdef_outline=True)
    options.name_IDs = [0, 1, 2, 3, 4, 6, 14]
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=[code for code in font.getBestCmap() if chr(code) in characters])
    subsetter.subset(font)
    return font


def make(name, style, characters):
    font = made(style, WEIGHTS, characters, ["liga", "tnum"])
    font["GPOS"] = made(style, WEIGHTS[0], characters & KERNED, ["kern"])["GPOS"]
    keep_seen_kerning(font["GPOS"])
    scale_upem(font, GRID)
    # For programs that list the styles of a family.
    del font["STAT"]
    for record in font["name"].names:
        if record.nameID in (1, 3, 4):
            record.string = NAME
        elif record.nameID == 6:
            record.string = NAME.replace(" ", "") + ("-Italic" if style == "italic" else "-Regular")
    font.flavor = "woff2"
    font.save(f"app/fonts/causerie-serif-{name}.woff2")
    return font


make("normal", "normal", EVERYTHING - RARE)
rare = make("rare", "normal", RARE)
make("italic", "italic", EVERYTHING)
with open(FONTS) as file:
    fonts = file.read()
signs = ", ".join(f"U+{code:X}" for code in sorted(rare.getBestCmap()))
fonts, count = re.subn(r"('unicode-range',\s+value:\s+)'[^']*'", rf"\1'{signs}'", fonts)
assert count == 1, f"no unicode-range in {FONTS}"
with open(FONTS, "w") as file:
    file.write(fonts)
