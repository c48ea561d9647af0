-- A subscription that nobody confirmed is none.
DELETE FROM "Subscription" WHERE "confirmedAt" IS NULL;

-- AlterTable
ALTER TABLE "Comment" ADD COLUMN     "follow" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "textKey" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "Subscription" DROP COLUMN "confirmedAt";

-- AlterTable
ALTER TABLE "Report" ADD COLUMN     "decidedBy" TEXT;

-- AlterTable
ALTER TABLE "CommentAttempt" ADD COLUMN     "sender" TEXT NOT NULL DEFAULT '';

-- CreateIndex
CREATE INDEX "Comment_articleId_textKey_createdAt_idx" ON "Comment"("articleId", "textKey", "createdAt");

-- CreateIndex
CREATE INDEX "CommentAttempt_sender_expiresAt_idx" ON "CommentAttempt"("sender", "expiresAt");

-- What Prisma's schema cannot say: the full text of comments (lib/comments/queue/search.ts).
CREATE INDEX "Comment_folded_search" ON "Comment" USING GIN (to_tsvector('simple', "folded"));
