package cn.petition.bench.suggestion;

import cn.petition.workflow.suggestion.learning.Labelled;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The messages of one file. */
final class Messages {

    /** @param label what the file says about it, empty where nothing */
    record Message(String id, String title, String text, String label) {

        String whole() {
            return title + "\n" + text;
        }
    }

    private Messages() {}

    static List<Message> read(Path file, String label) throws IOException {
        String content = Files.readString(file, StandardCharsets.UTF_8).replace("\ufeff", "");
        List<Message> messages = new ArrayList<>();
        var format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
        for (CSVRecord row : format.parse(new java.io.StringReader(content))) {
            messages.add(new Message(
                    row.get("msg_id"), row.get("title"), row.get("text"), label == null ? "" : row.get(label)));
        }
        return messages;
    }

    /** Leaves out what nearly repeats an earlier message: it would be known from one fold in another. */
    static List<Message> different(List<Message> messages) {
        Set<Integer> repeated = new HashSet<>();
        for (var pair : Duplicates.among(messages.stream().map(Message::whole).toList())) {
            repeated.add(Math.max(pair.one(), pair.other()));
        }
        List<Message> different = new ArrayList<>();
        for (int at = 0; at < messages.size(); at++) {
            if (!repeated.contains(at)) {
                different.add(messages.get(at));
            }
        }
        return different;
    }

    static List<Labelled<Message>> labelled(List<Message> messages) {
        return messages.stream().map(one -> new Labelled<>(one, one.label())).toList();
    }
}
