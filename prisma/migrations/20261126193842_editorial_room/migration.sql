-- DropIndex
DROP INDEX "AuditEntry_at_idx";

-- DropIndex
DROP INDEX "AuditEntry_memberId_idx";

-- CreateTable
CREATE TABLE "ArticleText" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "articleId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    CONSTRAINT "ArticleText_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "DraftLabel" (
    "articleId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "labelId" TEXT NOT NULL,

    PRIMARY KEY ("articleId", "kind", "labelId"),
    CONSTRAINT "DraftLabel_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ReviewStep" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "articleId" TEXT NOT NULL,
    "from" TEXT NOT NULL,
    "to" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "words" TEXT NOT NULL DEFAULT '',
    "memberId" TEXT,
    "at" DATETIME NOT NULL,
    CONSTRAINT "ReviewStep_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ReviewStep_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Note" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "articleId" TEXT NOT NULL,
    "parentId" TEXT,
    "quote" TEXT NOT NULL DEFAULT '',
    "before" TEXT NOT NULL DEFAULT '',
    "after" TEXT NOT NULL DEFAULT '',
    "words" TEXT NOT NULL,
    "memberId" TEXT,
    "createdAt" DATETIME NOT NULL,
    "resolvedAt" DATETIME,
    "resolvedBy" TEXT,
    CONSTRAINT "Note_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Note_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Note" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Note_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Note_resolvedBy_fkey" FOREIGN KEY ("resolvedBy") REFERENCES "Member" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Schedule" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "articleId" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "revisionId" TEXT,
    "memberId" TEXT,
    "createdAt" DATETIME NOT NULL,
    "doneAt" DATETIME,
    "failure" TEXT NOT NULL DEFAULT '',
    CONSTRAINT "Schedule_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Schedule_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "Revision" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Schedule_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PreviewLink" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "articleId" TEXT NOT NULL,
    "memberId" TEXT,
    "createdAt" DATETIME NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    "revokedAt" DATETIME,
    CONSTRAINT "PreviewLink_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "PreviewLink_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Presence" (
    "opening" TEXT NOT NULL PRIMARY KEY,
    "articleId" TEXT NOT NULL,
    "memberId" TEXT NOT NULL,
    "seenAt" DATETIME NOT NULL,
    CONSTRAINT "Presence_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Presence_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ArticleChange" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "batchId" TEXT NOT NULL,
    "articleId" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "before" JSONB NOT NULL,
    "after" JSONB NOT NULL,
    "memberId" TEXT,
    "at" DATETIME NOT NULL,
    "undoneAt" DATETIME,
    CONSTRAINT "ArticleChange_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ArticleChange_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "LabelRedirect" (
    "kind" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "targetId" TEXT NOT NULL,

    PRIMARY KEY ("kind", "slug")
);

-- CreateTable
CREATE TABLE "MediaUse" (
    "mediaId" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "entityId" TEXT NOT NULL,

    PRIMARY KEY ("mediaId", "place", "entityId"),
    CONSTRAINT "MediaUse_mediaId_fkey" FOREIGN KEY ("mediaId") REFERENCES "Media" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "RecoveryCode" (
    "codeHash" TEXT NOT NULL PRIMARY KEY,
    "memberId" TEXT NOT NULL,
    CONSTRAINT "RecoveryCode_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Device" (
    "tokenHash" TEXT NOT NULL PRIMARY KEY,
    "memberId" TEXT NOT NULL,
    "seenAt" DATETIME NOT NULL,
    CONSTRAINT "Device_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Invitation" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "tokenHash" TEXT NOT NULL,
    "name" TEXT NOT NULL DEFAULT '',
    "email" TEXT NOT NULL DEFAULT '',
    "roles" JSONB NOT NULL,
    "memberId" TEXT,
    "createdAt" DATETIME NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    "acceptedAt" DATETIME,
    "revokedAt" DATETIME,
    CONSTRAINT "Invitation_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PageViews" (
    "day" TEXT NOT NULL,
    "articleId" TEXT NOT NULL,
    "views" INTEGER NOT NULL,

    PRIMARY KEY ("day", "articleId")
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Article" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "slug" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "liveId" TEXT,
    "draftId" TEXT,
    "commentsOpen" BOOLEAN NOT NULL DEFAULT true,
    "commentsMode" TEXT NOT NULL DEFAULT 'site',
    "stage" TEXT NOT NULL DEFAULT 'writing',
    "stageVersion" INTEGER NOT NULL DEFAULT 0,
    "ownerId" TEXT,
    "trashedAt" DATETIME,
    "publishAt" DATETIME,
    "publishedAt" DATETIME,
    "updatedAt" DATETIME,
    "savedAt" DATETIME NOT NULL,
    "sortTitle" TEXT NOT NULL DEFAULT '',
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "Article_liveId_fkey" FOREIGN KEY ("liveId") REFERENCES "Revision" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Article_draftId_fkey" FOREIGN KEY ("draftId") REFERENCES "Revision" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Article_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "Member" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_Article" ("commentsMode", "commentsOpen", "createdAt", "draftId", "id", "liveId", "publishedAt", "savedAt", "slug", "status", "updatedAt") SELECT "commentsMode", "commentsOpen", "createdAt", "draftId", "id", "liveId", "publishedAt", coalesce((SELECT "createdAt" FROM "Revision" WHERE "Revision"."id" = "Article"."draftId"), "createdAt"), "slug", "status", "updatedAt" FROM "Article";
DROP TABLE "Article";
ALTER TABLE "new_Article" RENAME TO "Article";
CREATE UNIQUE INDEX "Article_slug_key" ON "Article"("slug");
CREATE UNIQUE INDEX "Article_liveId_key" ON "Article"("liveId");
CREATE UNIQUE INDEX "Article_draftId_key" ON "Article"("draftId");
CREATE INDEX "Article_status_publishedAt_id_idx" ON "Article"("status", "publishedAt", "id");
CREATE INDEX "Article_createdAt_idx" ON "Article"("createdAt");
CREATE INDEX "Article_trashedAt_savedAt_id_idx" ON "Article"("trashedAt", "savedAt", "id");
CREATE INDEX "Article_trashedAt_sortTitle_id_idx" ON "Article"("trashedAt", "sortTitle", "id");
CREATE INDEX "Article_trashedAt_publishedAt_id_idx" ON "Article"("trashedAt", "publishedAt", "id");
CREATE INDEX "Article_ownerId_trashedAt_savedAt_id_idx" ON "Article"("ownerId", "trashedAt", "savedAt", "id");
CREATE INDEX "Article_publishAt_idx" ON "Article"("publishAt");
CREATE TABLE "new_Revision" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "articleId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "standfirst" TEXT NOT NULL,
    "body" JSONB NOT NULL,
    "sources" JSONB NOT NULL,
    "categoryIds" JSONB NOT NULL,
    "tagIds" JSONB NOT NULL,
    "authorIds" JSONB NOT NULL,
    "leadId" TEXT,
    "leadAlt" TEXT NOT NULL DEFAULT '',
    "leadCaption" TEXT NOT NULL DEFAULT '',
    "leadDecorative" BOOLEAN NOT NULL DEFAULT false,
    "metaTitle" TEXT NOT NULL DEFAULT '',
    "metaDescription" TEXT NOT NULL DEFAULT '',
    "commentsOpen" BOOLEAN NOT NULL DEFAULT true,
    "frozen" BOOLEAN NOT NULL DEFAULT false,
    "reason" TEXT NOT NULL DEFAULT '',
    "memberId" TEXT,
    "createdAt" DATETIME NOT NULL,
    "savedAt" DATETIME NOT NULL,
    CONSTRAINT "Revision_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Revision_leadId_fkey" FOREIGN KEY ("leadId") REFERENCES "Media" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Revision_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_Revision" ("articleId", "authorIds", "body", "categoryIds", "commentsOpen", "createdAt", "id", "leadAlt", "leadCaption", "leadDecorative", "leadId", "memberId", "savedAt", "slug", "sources", "standfirst", "tagIds", "title", "version") SELECT "articleId", "authorIds", "body", "categoryIds", "commentsOpen", "createdAt", "id", "leadAlt", "leadCaption", "leadDecorative", "leadId", "memberId", "createdAt", "slug", "sources", "standfirst", "tagIds", "title", "version" FROM "Revision";
-- What was live or saved before stays as it is: the next save begins a new revision.
UPDATE "new_Revision" SET "frozen" = true;
DROP TABLE "Revision";
ALTER TABLE "new_Revision" RENAME TO "Revision";
CREATE INDEX "Revision_leadId_idx" ON "Revision"("leadId");
CREATE INDEX "Revision_memberId_idx" ON "Revision"("memberId");
CREATE UNIQUE INDEX "Revision_articleId_version_key" ON "Revision"("articleId", "version");
CREATE TABLE "new_Tag" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT ''
);
INSERT INTO "new_Tag" ("id", "name", "slug") SELECT "id", "name", "slug" FROM "Tag";
DROP TABLE "Tag";
ALTER TABLE "new_Tag" RENAME TO "Tag";
CREATE UNIQUE INDEX "Tag_slug_key" ON "Tag"("slug");
CREATE TABLE "new_Author" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "bio" TEXT NOT NULL DEFAULT '',
    "title" TEXT NOT NULL DEFAULT '',
    "portraitId" TEXT,
    "memberId" TEXT,
    CONSTRAINT "Author_portraitId_fkey" FOREIGN KEY ("portraitId") REFERENCES "Media" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Author_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_Author" ("bio", "id", "memberId", "name", "slug") SELECT "bio", "id", "memberId", "name", "slug" FROM "Author";
DROP TABLE "Author";
ALTER TABLE "new_Author" RENAME TO "Author";
CREATE UNIQUE INDEX "Author_slug_key" ON "Author"("slug");
CREATE UNIQUE INDEX "Author_memberId_key" ON "Author"("memberId");
CREATE INDEX "Author_portraitId_idx" ON "Author"("portraitId");
CREATE TABLE "new_Media" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL DEFAULT 'picture',
    "type" TEXT NOT NULL,
    "name" TEXT NOT NULL DEFAULT '',
    "bytes" INTEGER NOT NULL DEFAULT 0,
    "hash" TEXT NOT NULL DEFAULT '',
    "file" INTEGER NOT NULL DEFAULT 1,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "widths" JSONB NOT NULL,
    "focus" TEXT NOT NULL DEFAULT 'center',
    "alt" TEXT NOT NULL DEFAULT '',
    "credit" TEXT NOT NULL DEFAULT '',
    "licence" TEXT NOT NULL DEFAULT '',
    "folded" TEXT NOT NULL DEFAULT '',
    "memberId" TEXT,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "Media_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_Media" ("alt", "createdAt", "credit", "height", "id", "type", "width", "widths") SELECT "alt", "createdAt", "credit", "height", "id", "type", "width", "widths" FROM "Media";
DROP TABLE "Media";
ALTER TABLE "new_Media" RENAME TO "Media";
CREATE INDEX "Media_createdAt_id_idx" ON "Media"("createdAt", "id");
CREATE INDEX "Media_hash_idx" ON "Media"("hash");
CREATE INDEX "Media_memberId_idx" ON "Media"("memberId");
CREATE TABLE "new_Member" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "passwordHash" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "signedInAt" DATETIME,
    "blockedAt" DATETIME,
    "totpSecret" TEXT NOT NULL DEFAULT '',
    "totpSince" DATETIME,
    "totpStep" INTEGER NOT NULL DEFAULT 0,
    "commentMail" TEXT NOT NULL DEFAULT 'digest'
);
INSERT INTO "new_Member" ("commentMail", "createdAt", "email", "id", "name", "passwordHash", "signedInAt") SELECT "commentMail", "createdAt", "email", "id", "name", "passwordHash", "signedInAt" FROM "Member";
DROP TABLE "Member";
ALTER TABLE "new_Member" RENAME TO "Member";
CREATE UNIQUE INDEX "Member_email_key" ON "Member"("email");
CREATE TABLE "new_Session" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "memberId" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    "seenAt" DATETIME,
    "browser" TEXT NOT NULL DEFAULT '',
    "isWhole" BOOLEAN NOT NULL DEFAULT true,
    CONSTRAINT "Session_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_Session" ("createdAt", "expiresAt", "id", "memberId") SELECT "createdAt", "expiresAt", "id", "memberId" FROM "Session";
DROP TABLE "Session";
ALTER TABLE "new_Session" RENAME TO "Session";
CREATE INDEX "Session_memberId_idx" ON "Session"("memberId");
CREATE INDEX "Session_expiresAt_idx" ON "Session"("expiresAt");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE UNIQUE INDEX "ArticleText_articleId_kind_key" ON "ArticleText"("articleId", "kind");

-- CreateIndex
CREATE INDEX "DraftLabel_kind_labelId_articleId_idx" ON "DraftLabel"("kind", "labelId", "articleId");

-- CreateIndex
CREATE INDEX "ReviewStep_articleId_at_idx" ON "ReviewStep"("articleId", "at");

-- CreateIndex
CREATE INDEX "ReviewStep_memberId_idx" ON "ReviewStep"("memberId");

-- CreateIndex
CREATE INDEX "Note_articleId_createdAt_idx" ON "Note"("articleId", "createdAt");

-- CreateIndex
CREATE INDEX "Note_parentId_idx" ON "Note"("parentId");

-- CreateIndex
CREATE INDEX "Note_memberId_idx" ON "Note"("memberId");

-- CreateIndex
CREATE INDEX "Note_resolvedBy_idx" ON "Note"("resolvedBy");

-- CreateIndex
CREATE INDEX "Schedule_doneAt_at_idx" ON "Schedule"("doneAt", "at");

-- CreateIndex
CREATE INDEX "Schedule_articleId_doneAt_idx" ON "Schedule"("articleId", "doneAt");

-- CreateIndex
CREATE INDEX "Schedule_revisionId_idx" ON "Schedule"("revisionId");

-- CreateIndex
CREATE INDEX "Schedule_memberId_idx" ON "Schedule"("memberId");

-- CreateIndex
CREATE INDEX "PreviewLink_articleId_idx" ON "PreviewLink"("articleId");

-- CreateIndex
CREATE INDEX "PreviewLink_expiresAt_idx" ON "PreviewLink"("expiresAt");

-- CreateIndex
CREATE INDEX "PreviewLink_memberId_idx" ON "PreviewLink"("memberId");

-- CreateIndex
CREATE INDEX "Presence_articleId_seenAt_idx" ON "Presence"("articleId", "seenAt");

-- CreateIndex
CREATE INDEX "Presence_memberId_idx" ON "Presence"("memberId");

-- CreateIndex
CREATE INDEX "ArticleChange_batchId_idx" ON "ArticleChange"("batchId");

-- CreateIndex
CREATE INDEX "ArticleChange_articleId_idx" ON "ArticleChange"("articleId");

-- CreateIndex
CREATE INDEX "ArticleChange_memberId_idx" ON "ArticleChange"("memberId");

-- CreateIndex
CREATE INDEX "LabelRedirect_kind_targetId_idx" ON "LabelRedirect"("kind", "targetId");

-- CreateIndex
CREATE INDEX "MediaUse_place_entityId_idx" ON "MediaUse"("place", "entityId");

-- CreateIndex
CREATE INDEX "RecoveryCode_memberId_idx" ON "RecoveryCode"("memberId");

-- CreateIndex
CREATE INDEX "Device_memberId_idx" ON "Device"("memberId");

-- CreateIndex
CREATE UNIQUE INDEX "Invitation_tokenHash_key" ON "Invitation"("tokenHash");

-- CreateIndex
CREATE INDEX "Invitation_expiresAt_idx" ON "Invitation"("expiresAt");

-- CreateIndex
CREATE INDEX "Invitation_memberId_idx" ON "Invitation"("memberId");

-- CreateIndex
CREATE INDEX "PageViews_articleId_day_idx" ON "PageViews"("articleId", "day");

-- CreateIndex
CREATE INDEX "AuditEntry_at_id_idx" ON "AuditEntry"("at", "id");

-- CreateIndex
CREATE INDEX "AuditEntry_memberId_at_idx" ON "AuditEntry"("memberId", "at");

-- CreateIndex
CREATE INDEX "AuditEntry_action_at_idx" ON "AuditEntry"("action", "at");

-- What Prisma's schema cannot say: the full text of articles. Its words are in "ArticleText"; triggers keep it.
-- A later migration that makes "ArticleText" anew must make the triggers anew.
CREATE VIRTUAL TABLE "ArticleSearch" USING fts5("title", "text", content = "ArticleText", content_rowid = "id", tokenize = "unicode61 remove_diacritics 2");

CREATE TRIGGER "ArticleSearch_insert" AFTER INSERT ON "ArticleText" BEGIN
  INSERT INTO "ArticleSearch" ("rowid", "title", "text") VALUES (new."id", new."title", new."text");
END;

CREATE TRIGGER "ArticleSearch_update" AFTER UPDATE OF "title", "text" ON "ArticleText" BEGIN
  INSERT INTO "ArticleSearch" ("ArticleSearch", "rowid", "title", "text") VALUES ('delete', old."id", old."title", old."text");
  INSERT INTO "ArticleSearch" ("rowid", "title", "text") VALUES (new."id", new."title", new."text");
END;

CREATE TRIGGER "ArticleSearch_delete" AFTER DELETE ON "ArticleText" BEGIN
  INSERT INTO "ArticleSearch" ("ArticleSearch", "rowid", "title", "text") VALUES ('delete', old."id", old."title", old."text");
END;
