import type { Finding } from './finding.ts';

const MARKER = /^(?:<{7}|>{7}|\|{7})(?=[ \t\r\n]|$)[^\r\n]*/gm;

/** No two versions of a text stand in one file. A conflict is told once, where it begins. */
export const findMergeMarkers = (text: string): Finding[] => {
  const markers = [...text.matchAll(MARKER)];
  const begun = markers.filter(({ 0: marker }) => marker.startsWith('<'));
  return (begun.length > 0 ? begun : markers).map(({ 0: marker, index }) => ({
    offset: index, length: marker.length,
    message: {
      th: `"${marker.slice(0, 7)}" เหลือค้างจากการรวมสองฉบับ ให้เลือกไว้ฉบับเดียว แล้วลบบรรทัด "<<<<<<<", "=======" และ ">>>>>>>" ออก`,
      en: `"${marker.slice(0, 7)}" is left from merging two versions. Keep one of them, and remove the lines "<<<<<<<", "=======" and ">>>>>>>".`,
    },
  }));
};
