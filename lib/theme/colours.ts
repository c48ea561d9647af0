/** Red, green and blue of sRGB, from 0 to 1. */
export type Rgb = readonly [number, number, number];

const NUM = String.raw`(\d{1,3}(?:\.\d+)?|\.\d+)`;
const RGB = new RegExp(String.raw`^rgb\(\s*${NUM}[\s,]+${NUM}[\s,]+${NUM}\s*\)$`);
const HSL = new RegExp(String.raw`^hsl\(\s*${NUM}(?:deg)?[\s,]+${NUM}%[\s,]+${NUM}%\s*\)$`);
const OKLCH = new RegExp(String.raw`^oklch\(\s*${NUM}(%?)\s+${NUM}\s+${NUM}(?:deg)?\s*\)$`);

/** An opaque colour as CSS writes it: #rgb, #rrggbb, rgb(), hsl(), oklch(). Undefined for anything else. */
export function parseColour(text: string): Rgb | undefined {
  const value = text.toLowerCase();
  const hex = /^#([0-9a-f]{3}|[0-9a-f]{6})$/.exec(value)?.[1];
  if (hex !== undefined) {
    const parts = hex.length === 3 ? [...hex].map((digit) => digit + digit) : (hex.match(/../g) ?? []);
    return three(parts.map((part) => Number.parseInt(part, 16) / 255));
  }
  const rgb = RGB.exec(value)?.slice(1).map(Number);
  if (rgb !== undefined) return three(rgb.map((part) => part / 255));
  const hsl = HSL.exec(value)?.slice(1).map(Number);
  if (hsl !== undefined) return ofHsl(hsl[0] ?? 0, (hsl[1] ?? 0) / 100, (hsl[2] ?? 0) / 100);
  const oklch = OKLCH.exec(value);
  if (oklch === null) return undefined;
  const lightness = Number(oklch[1]) / (oklch[2] === '%' ? 100 : 1);
  return ofOklch(lightness, Number(oklch[3]), Number(oklch[4]));
}

/** Undefined where a part is beyond what a screen shows. */
function three([red = 0, green = 0, blue = 0]: number[]): Rgb | undefined {
  return [red, green, blue].every((part) => part >= 0 && part <= 1) ? [red, green, blue] : undefined;
}

function ofHsl(hue: number, saturation: number, lightness: number): Rgb | undefined {
  if (hue > 360 || saturation > 1 || lightness > 1) return undefined;
  const most = saturation * Math.min(lightness, 1 - lightness);
  const part = (n: number) => {
    const at = (n + hue / 30) % 12;
    return lightness - most * Math.max(-1, Math.min(at - 3, 9 - at, 1));
  };
  return three([part(0), part(8), part(4)]);
}

/** As CSS Color 4 converts it; a colour beyond sRGB is cut to it. */
function ofOklch(lightness: number, chroma: number, hue: number): Rgb | undefined {
  if (lightness > 1 || chroma > 0.5 || hue > 360) return undefined;
  const angle = (hue * Math.PI) / 180;
  const [a, b] = [chroma * Math.cos(angle), chroma * Math.sin(angle)];
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const linear = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
  return three(
    linear.map((part) => {
      const cut = Math.min(1, Math.max(0, part));
      return cut <= 0.0031308 ? 12.92 * cut : 1.055 * cut ** (1 / 2.4) - 0.055;
    }),
  );
}

function luminance(colour: Rgb): number {
  const [red = 0, green = 0, blue = 0] = colour.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** How much two colours differ in light, from 1 to 21 (WCAG 2.2). */
export function contrast(one: Rgb, other: Rgb): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}
