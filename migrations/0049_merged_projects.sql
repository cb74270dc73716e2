-- Which project an archived one became a part of: old ids lead there.
ALTER TABLE projects ADD COLUMN merged_into INTEGER REFERENCES projects (id);
CREATE INDEX projects_merged ON projects (merged_into) WHERE merged_into IS NOT NULL;
