/** The verbs of the home page and the archives: anybody may call them. */
export const publicFront = [
  'listArchiveMonth',
  'readArchiveYear',
  'readArchives',
  'readSections',
  'summariesOf',
];
