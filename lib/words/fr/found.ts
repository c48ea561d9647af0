/** What search engines and the cards of other sites say of pages, and what stands in the place of what is gone. */
export const found = {
  home: (site: string) => `${site}\u00a0: les derniers articles, du plus récent au plus ancien.`,
  category: (name: string, site: string) => `Les articles de ${site} dans la rubrique «\u00a0${name}\u00a0».`,
  tag: (name: string, site: string) => `Les articles de ${site} sur «\u00a0${name}\u00a0».`,
  author: (name: string, site: string) => `Les articles que ${name} a signés dans ${site}.`,
  /** After the description of the first page. */
  page: (page: number) => `Suite, page ${page}.`,
  rules: (site: string) => `Ce qui est publié sous les articles de ${site}, et ce qui ne l’est pas.`,
  notice: (site: string) => `Qui édite, dirige et héberge ${site}, et comment joindre sa rédaction.`,
  privacy: (site: string) =>
    `Ce que ${site} garde de ses lecteurs, pourquoi, pendant combien de temps, et comment le faire effacer.`,
  goneTitle: 'Cet article a été retiré',
  goneText: 'La rédaction l’a retiré du site. Son adresse ne mène plus à rien.',
};
