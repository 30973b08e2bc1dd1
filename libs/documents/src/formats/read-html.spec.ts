import { describe, expect, it } from '@jest/globals';
import { readPage } from '../read-page.js';

const PAGE = `<!DOCTYPE html><html><head><title>清州召开防汛会议_清州新闻网</title>
<meta property="article:published_time" content="2024-07-02T08:00:00+08:00"><meta property="og:site_name" content="清州日报"></head>
<body><nav><a href="/">首页</a><a href="/news">要闻</a></nav><h1>清州召开防汛会议</h1><div class="content">
<p>　　本报讯（记者 刘青山）7月1日，清州市召开防汛工作会议，市委书记周远航主持并讲话。</p>
<p>会议强调，各级各部门要&ldquo;守土有责&rdquo;，加强<b>巡堤</b>查险，确保安全度汛，保障人民群众生命财产安全。&nbsp;</p>
<script>var text = '<p>不是正文</p>';</script>
<p>会议要求，要落实责任，严格值班值守，做好物资储备，及时转移受威胁群众。</p></div><footer>版权所有</footer></body></html>`;

describe('an HTML page', () => {
  const [read] = readPage(PAGE);

  it('gives its article without menus and scripts', () => {
    expect(read?.article.title).toBe('清州召开防汛会议');
    expect(read?.article.text).toBe(
      '7月1日，清州市召开防汛工作会议，市委书记周远航主持并讲话。\n会议强调，各级各部门要“守土有责”，加强巡堤查险，确保安全度汛，保障人民群众生命财产安全。\n会议要求，要落实责任，严格值班值守，做好物资储备，及时转移受威胁群众。',
    );
  });

  it('says who wrote and published it when', () => {
    expect(read?.article.bylines).toEqual([{ name: '刘青山', role: '记者' }]);
    expect(read?.article.publication).toBe('清州日报');
    expect(read?.article.publishedOn).toBe('2024-07-02');
    expect(read?.article.locale?.name).toBe('清州市');
  });

  it('maps its text back to the source', () => {
    const pieces = read?.pageMap.map(({ from, length }) => PAGE.slice(from, from + length)) ?? [];
    expect(pieces.join('')).toBe(read?.article.text.replace(/[\n“”]/g, ''));
  });

  it('reads a fragment without a frame', () => {
    expect(readPage('<p>清州市启动“清河行动”。</p>')[0]?.article.text).toBe('清州市启动“清河行动”。');
  });

  it('refuses a page that prints nothing', () => {
    expect(() => readPage('<html><body><script>1</script></body></html>')).toThrow(
      expect.objectContaining({ code: 'BAD_INPUT' }),
    );
  });
});
