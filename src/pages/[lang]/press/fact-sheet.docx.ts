import { listSheetPaths, sendSheet } from './_sheets.ts';

export const getStaticPaths = listSheetPaths;
export const GET = sendSheet('.docx');
