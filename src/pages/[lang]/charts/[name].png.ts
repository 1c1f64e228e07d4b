import { listFilePaths, sendFile } from './_files.ts';

export const getStaticPaths = listFilePaths('.png', ['.png', '@2x.png']);
export const GET = sendFile;
