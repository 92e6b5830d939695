import { expect, test } from 'vitest';
import { contrastWithWhite, darkened, themeCss } from './theme.js';

test.each(['#0b5a73', '#ffcc00', '#ffffff', '#00ff00', '#123456', '#e4002b'])('white text can be read on the shade used for %s', (colour) => {
  expect(contrastWithWhite(darkened(colour, 4.5))).toBeGreaterThanOrEqual(4.5);
});

test('a colour that is dark enough stays as it is', () => {
  expect(themeCss('#0b5a73')).toContain('--brand:#0b5a73;');
});
