import { describe, expect, it } from '@jest/globals';
import { markup } from './markup.js';
import { page } from './page.js';

describe('markup', () => {
  it('escapes what is put in, in text and in attributes', () => {
    const { text } = markup`<a title="${'"><script>'}">${"<b>&'市'</b>"}</a>`;
    expect(text).toBe('<a title="&quot;&gt;&lt;script&gt;">&lt;b&gt;&amp;&#39;市&#39;&lt;/b&gt;</a>');
  });

  it('takes pieces and lists of pieces as they are, and nothing for null and false', () => {
    expect(markup`<ul>${['甲', '乙'].map((word) => markup`<li>${word}</li>`)}${null}${false}${0}</ul>`.text).toBe(
      '<ul><li>甲</li><li>乙</li>0</ul>',
    );
  });
});

describe('page', () => {
  it('is one document that may load nothing', () => {
    const text = page({ title: '<甲>', style: 'p{}', script: 'let a;', body: markup`<p>乙</p>` });
    expect(text).toMatch(/^<!doctype html>\n<html lang="zh-CN">/);
    expect(text).toContain('<title>&lt;甲&gt;</title>');
    expect(text).toContain('default-src &#39;none&#39;');
  });
});
