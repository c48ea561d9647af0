/** What search results say of a page that was given no description. */
export const descriptions = {
  category: (name: string, site: string) => `Les articles de la rubrique « ${name} » de ${site}.`,
  tag: (name: string, site: string) => `Les articles de ${site} qui parlent de : ${name}.`,
  author: (name: string, site: string) => `Les articles signés ${name} dans ${site}.`,
  article: (title: string, site: string) => `${title}, un article de ${site}.`,
  site: (site: string) => `Tous les articles de ${site}.`,
};
