/** The municipality's colour as CSS variables, with shades that keep enough contrast whatever the colour is. */
export function themeCss(colour: string): string {
  const brand = darkened(colour, 4.5);
  return `:root{--brand:${brand};--brand-strong:${mixed(brand, '#000000', 0.25)};--brand-soft:${mixed(brand, '#ffffff', 0.9)};--brand-contrast:#ffffff}\n`;
}

type Rgb = [number, number, number];

/** The colour itself, or the lightest darker shade of it on which white text has the contrast (WCAG 2.2). */
export function darkened(colour: string, contrast: number): string {
  for (let share = 0; share < 1; share += 0.02) {
    const shade = mixed(colour, '#000000', share);
    if (contrastWithWhite(shade) >= contrast) return shade;
  }
  return '#000000';
}

export function contrastWithWhite(colour: string): number {
  const [r, g, b] = rgbOf(colour).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as Rgb;
  return 1.05 / (0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05);
}

function mixed(colour: string, other: string, share: number): string {
  const [a, b] = [rgbOf(colour), rgbOf(other)];
  return `#${a.map((value, index) => Math.round(value * (1 - share) + b[index]! * share).toString(16).padStart(2, '0')).join('')}`;
}

function rgbOf(colour: string): Rgb {
  return [1, 3, 5].map((start) => parseInt(colour.slice(start, start + 2), 16)) as Rgb;
}
