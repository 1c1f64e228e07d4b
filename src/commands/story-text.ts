/** What a story says, without its marks and links. */
export interface StoryText { title: string; paragraphs: string[] }

/** Reads the text file that a story is taken away as: the place, the title, and then the story, in paragraphs and lines. */
export const parseStoryText = (file: string): StoryText => {
  const [, title = '', ...lines] = file.split('\n').map((line) => line.trim());
  return { title, paragraphs: lines.filter((line) => line !== '') };
};
