-- Which member began a topic, so that its title goes when the member does. Nobody for topics from elsewhere.
ALTER TABLE comments_conversation ADD COLUMN begun_by BIGINT;
UPDATE comments_conversation SET begun_by =
    (SELECT c.member_id FROM comments_comment c WHERE c.talk_id = comments_conversation.id ORDER BY c.id LIMIT 1)
WHERE story_id IS NULL;
CREATE INDEX comments_conversation_begun ON comments_conversation (begun_by) WHERE begun_by IS NOT NULL;
