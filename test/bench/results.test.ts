import { describe, expect, it } from 'vitest';
import { replaceSection } from '../../bench/results.ts';

describe('replaceSection', () => {
  it('adds a section, then replaces it and nothing else', () => {
    const one = replaceSection('# Results\n', 'align', '| a |');
    const two = replaceSection(one, 'start-up', '| b |');
    expect(two).toBe(
      '# Results\n\n<!-- begin align -->\n\n| a |\n\n<!-- end align -->\n\n' +
        '<!-- begin start-up -->\n\n| b |\n\n<!-- end start-up -->\n',
    );
    expect(replaceSection(two, 'align', '| $& |')).toBe(two.replace('| a |', () => '| $& |'));
    expect(replaceSection(two, 'start-up', '| b |')).toBe(two);
  });
});
