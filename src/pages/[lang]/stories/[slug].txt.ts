import { sendStoryFile } from './_files.ts';
import { listStoryPaths } from './_paths.ts';

export const getStaticPaths = listStoryPaths;
export const GET = sendStoryFile('.txt');
