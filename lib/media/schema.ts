/** What is accepted: 15 MB and 50 megapixels; anything larger is refused before it is decoded. */
export const PICTURE_LIMITS = { bytes: 15 * 1024 * 1024, pixels: 50_000_000 } as const;

/** The widths of the variants in pixels; a picture gets those that are not wider than itself, and its own. */
export const WIDTHS = [480, 800, 1200, 1600] as const;
