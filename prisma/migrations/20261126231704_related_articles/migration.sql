-- CreateTable
CREATE TABLE "RelatedArticle" (
    "articleId" TEXT NOT NULL,
    "relatedId" TEXT NOT NULL,
    "score" REAL NOT NULL,

    PRIMARY KEY ("articleId", "relatedId"),
    CONSTRAINT "RelatedArticle_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "RelatedArticle_relatedId_fkey" FOREIGN KEY ("relatedId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "RelatedArticle_articleId_score_idx" ON "RelatedArticle"("articleId", "score");

-- CreateIndex
CREATE INDEX "RelatedArticle_relatedId_idx" ON "RelatedArticle"("relatedId");
