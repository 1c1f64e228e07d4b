import { listFilePaths, sendFile } from './_files.ts';

export const getStaticPaths = listFilePaths('.svg');
export const GET = sendFile;
