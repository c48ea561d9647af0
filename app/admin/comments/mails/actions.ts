'use server';

import { redirect } from 'next/navigation';
import { memberFormAction } from '@/app/_server/form-action';
import { chooseCommentMail } from '@/lib/members/comment-mail';

/** Chooses how one is told of comments that wait. */
export const choose = memberFormAction<never>(async (viewer, form) => {
  await chooseCommentMail(viewer, form.get('choice'));
  redirect('/admin/comments/mails?said=saved');
});
