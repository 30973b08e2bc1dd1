/** The documents that show queries with their answers. */
export const WITH_ANSWERS = ['README.md', 'docs/user-guide.md', 'docs/user-guide.zh.md'];
