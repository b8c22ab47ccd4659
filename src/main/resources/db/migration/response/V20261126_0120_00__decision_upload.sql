-- Minutes can be taken away again, for what should not have been sent; nothing is submitted with them. The decision goes on
-- saying that there was a file.
alter table response.decision drop constraint decision_file_fkey;
