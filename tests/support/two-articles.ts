import { createCategory } from '../../lib/taxonomy/create-category';
import { OWNER } from '../../lib/viewer';
import { done, published } from './cast';
import { add, plain } from './media';

/** Two articles in two categories, one of them with a picture. */
export async function twoArticles() {
  const garden = done(await createCategory(OWNER, { name: 'Jardin' }));
  const kitchen = done(await createCategory(OWNER, { name: 'Cuisine' }));
  const image = await plain(800, 400).jpeg().toBuffer();
  const picture = done(await add(OWNER, image, 'roses.jpg', { credit: 'Zoé' }));
  const labels = { categoryIds: [garden.id], leadId: picture.id, leadAlt: 'Des roses' };
  const roses = await published({ title: 'Les roses', ...labels });
  const bread = await published({ title: 'Le pain', categoryIds: [kitchen.id] });
  return { garden, kitchen, picture, roses: { ...roses, labels }, bread };
}
