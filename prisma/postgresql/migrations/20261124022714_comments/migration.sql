-- DropForeignKey
ALTER TABLE "Comment" DROP CONSTRAINT "Comment_contactId_fkey";

-- DropIndex
DROP INDEX "Comment_contactId_idx";

-- AlterTable
ALTER TABLE "Article" ADD COLUMN     "commentsMode" TEXT NOT NULL DEFAULT 'site';

-- AlterTable
ALTER TABLE "Comment" ADD COLUMN     "below" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "byAuthor" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "editedAt" TIMESTAMP(3),
ADD COLUMN     "folded" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "heldBy" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "learned" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "memberId" TEXT,
ADD COLUMN     "network" TEXT,
ADD COLUMN     "notify" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "path" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "proved" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "reason" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "reasonWords" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "reports" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "shown" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "trace" JSONB,
ADD COLUMN     "userAgent" TEXT,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1,
ALTER COLUMN "contactId" DROP NOT NULL;

-- AlterTable
ALTER TABLE "Contact" ADD COLUMN     "provedAt" TIMESTAMP(3);

-- AlterTable
ALTER TABLE "Member" ADD COLUMN     "commentMail" TEXT NOT NULL DEFAULT 'digest';

-- CreateTable
CREATE TABLE "CommentRevision" (
    "commentId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "body" TEXT NOT NULL,
    "replacedAt" TIMESTAMP(3) NOT NULL,
    "memberId" TEXT,

    CONSTRAINT "CommentRevision_pkey" PRIMARY KEY ("commentId","version")
);

-- CreateTable
CREATE TABLE "Decision" (
    "id" TEXT NOT NULL,
    "batchId" TEXT NOT NULL,
    "commentId" TEXT NOT NULL,
    "memberId" TEXT,
    "from" TEXT NOT NULL,
    "to" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "words" TEXT NOT NULL DEFAULT '',
    "at" TIMESTAMP(3) NOT NULL,
    "undoneAt" TIMESTAMP(3),

    CONSTRAINT "Decision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Subscription" (
    "id" TEXT NOT NULL,
    "contactId" TEXT NOT NULL,
    "articleId" TEXT NOT NULL,
    "threadId" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "confirmedAt" TIMESTAMP(3),

    CONSTRAINT "Subscription_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Report" (
    "id" TEXT NOT NULL,
    "commentId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "words" TEXT NOT NULL DEFAULT '',
    "contactId" TEXT,
    "sender" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "decidedAt" TIMESTAMP(3),
    "outcome" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "Report_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Ban" (
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "until" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL,
    "memberId" TEXT,

    CONSTRAINT "Ban_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FilterWord" (
    "word" TEXT NOT NULL,
    "ham" INTEGER NOT NULL,
    "spam" INTEGER NOT NULL,

    CONSTRAINT "FilterWord_pkey" PRIMARY KEY ("word")
);

-- CreateTable
CREATE TABLE "OutboxMail" (
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "contactId" TEXT,
    "memberId" TEXT,
    "data" JSONB NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "dueAt" TIMESTAMP(3) NOT NULL,
    "claimedUntil" TIMESTAMP(3),
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "sentAt" TIMESTAMP(3),
    "failure" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "OutboxMail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Job" (
    "name" TEXT NOT NULL,
    "claimedUntil" TIMESTAMP(3),
    "ranAt" TIMESTAMP(3),

    CONSTRAINT "Job_pkey" PRIMARY KEY ("name")
);

-- CreateIndex
CREATE INDEX "CommentRevision_memberId_idx" ON "CommentRevision"("memberId");

-- CreateIndex
CREATE INDEX "Decision_batchId_idx" ON "Decision"("batchId");

-- CreateIndex
CREATE INDEX "Decision_commentId_at_idx" ON "Decision"("commentId", "at");

-- CreateIndex
CREATE INDEX "Decision_memberId_idx" ON "Decision"("memberId");

-- CreateIndex
CREATE INDEX "Subscription_threadId_idx" ON "Subscription"("threadId");

-- CreateIndex
CREATE INDEX "Subscription_articleId_idx" ON "Subscription"("articleId");

-- CreateIndex
CREATE UNIQUE INDEX "Subscription_contactId_threadId_key" ON "Subscription"("contactId", "threadId");

-- CreateIndex
CREATE UNIQUE INDEX "Report_sender_key" ON "Report"("sender");

-- CreateIndex
CREATE INDEX "Report_commentId_decidedAt_idx" ON "Report"("commentId", "decidedAt");

-- CreateIndex
CREATE INDEX "Report_contactId_idx" ON "Report"("contactId");

-- CreateIndex
CREATE INDEX "Report_createdAt_idx" ON "Report"("createdAt");

-- CreateIndex
CREATE INDEX "Ban_kind_value_idx" ON "Ban"("kind", "value");

-- CreateIndex
CREATE INDEX "Ban_memberId_idx" ON "Ban"("memberId");

-- CreateIndex
CREATE INDEX "OutboxMail_sentAt_dueAt_idx" ON "OutboxMail"("sentAt", "dueAt");

-- CreateIndex
CREATE INDEX "OutboxMail_contactId_idx" ON "OutboxMail"("contactId");

-- CreateIndex
CREATE INDEX "OutboxMail_memberId_idx" ON "OutboxMail"("memberId");

-- CreateIndex
CREATE INDEX "Comment_articleId_shown_path_idx" ON "Comment"("articleId", "shown", "path");

-- CreateIndex
CREATE INDEX "Comment_createdAt_id_idx" ON "Comment"("createdAt", "id");

-- CreateIndex
CREATE INDEX "Comment_reports_createdAt_id_idx" ON "Comment"("reports", "createdAt", "id");

-- CreateIndex
CREATE INDEX "Comment_contactId_createdAt_idx" ON "Comment"("contactId", "createdAt");

-- CreateIndex
CREATE INDEX "Comment_network_createdAt_idx" ON "Comment"("network", "createdAt");

-- CreateIndex
CREATE INDEX "Comment_memberId_idx" ON "Comment"("memberId");

-- CreateIndex
CREATE INDEX "Contact_createdAt_idx" ON "Contact"("createdAt");

-- AddForeignKey
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_contactId_fkey" FOREIGN KEY ("contactId") REFERENCES "Contact"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CommentRevision" ADD CONSTRAINT "CommentRevision_commentId_fkey" FOREIGN KEY ("commentId") REFERENCES "Comment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CommentRevision" ADD CONSTRAINT "CommentRevision_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Decision" ADD CONSTRAINT "Decision_commentId_fkey" FOREIGN KEY ("commentId") REFERENCES "Comment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Decision" ADD CONSTRAINT "Decision_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Subscription" ADD CONSTRAINT "Subscription_contactId_fkey" FOREIGN KEY ("contactId") REFERENCES "Contact"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Subscription" ADD CONSTRAINT "Subscription_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Subscription" ADD CONSTRAINT "Subscription_threadId_fkey" FOREIGN KEY ("threadId") REFERENCES "Comment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Report" ADD CONSTRAINT "Report_commentId_fkey" FOREIGN KEY ("commentId") REFERENCES "Comment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Report" ADD CONSTRAINT "Report_contactId_fkey" FOREIGN KEY ("contactId") REFERENCES "Contact"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Ban" ADD CONSTRAINT "Ban_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OutboxMail" ADD CONSTRAINT "OutboxMail_contactId_fkey" FOREIGN KEY ("contactId") REFERENCES "Contact"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OutboxMail" ADD CONSTRAINT "OutboxMail_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The comments that are there take their places: each path is its parent's to level 4 and its own time and id.
WITH RECURSIVE "own" AS (
  SELECT "id", "parentId", to_char("createdAt", 'YYYYMMDDHH24MISSMS') || "id" AS "step" FROM "Comment"
), "tree" AS (
  SELECT "id", "step" AS "path" FROM "own" WHERE "parentId" IS NULL
  UNION ALL
  SELECT "own"."id", substr("tree"."path", 1, 132) || "own"."step" FROM "own" JOIN "tree" ON "own"."parentId" = "tree"."id"
)
UPDATE "Comment" SET "path" = "tree"."path", "folded" = lower("name" || ' ' || "body") FROM "tree" WHERE "tree"."id" = "Comment"."id";

UPDATE "Comment" SET "below" = "counted"."n" FROM (
  SELECT "above"."id", count(*) AS "n" FROM "Comment" AS "above" JOIN "Comment" AS "low"
    ON "low"."articleId" = "above"."articleId" AND "low"."status" = 'approved'
    AND length("low"."path") > length("above"."path") AND substr("low"."path", 1, length("above"."path")) = "above"."path"
  GROUP BY "above"."id"
) AS "counted" WHERE "counted"."id" = "Comment"."id";

UPDATE "Comment" SET "shown" = ("status" = 'approved' OR "below" > 0);
