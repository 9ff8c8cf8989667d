package cn.petition.web.notices;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Just enough of a mail server to hand a letter to, on this machine only. */
final class PlayedMailServer implements AutoCloseable {

    private final ServerSocket socket;
    private final boolean refusing;
    private final List<String> taken = new CopyOnWriteArrayList<>();

    PlayedMailServer(boolean refusing) throws IOException {
        this.socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        this.refusing = refusing;
        var thread = new Thread(this::serve, "played-mail-server");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return socket.getLocalPort();
    }

    /** Letters with their headers, as they came. */
    List<String> taken() {
        return List.copyOf(taken);
    }

    /** The words of a letter, whichever way they were packed for the road. */
    static String body(String letter) {
        int end = letter.indexOf("\n\n");
        String body = letter.substring(end + 2);
        return letter.substring(0, end).contains("base64")
                ? new String(Base64.getMimeDecoder().decode(body), StandardCharsets.UTF_8)
                : body;
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                talk(client);
            } catch (IOException closed) {
                // the test is over, or the client has left
            }
        }
    }

    private void talk(Socket client) throws IOException {
        var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
        say(client, "220 ready");
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (line.startsWith("QUIT")) {
                say(client, "221 bye");
                return;
            } else if (line.startsWith("DATA")) {
                say(client, "354 go on");
                String letter = read(in);
                if (refusing) {
                    say(client, "451 not now");
                } else {
                    taken.add(letter);
                    say(client, "250 taken");
                }
            } else {
                say(client, "250 ok");
            }
        }
    }

    private static String read(BufferedReader in) throws IOException {
        var letter = new StringBuilder();
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            letter.append(line).append('\n');
        }
        return letter.toString();
    }

    private static void say(Socket client, String words) throws IOException {
        client.getOutputStream().write((words + "\r\n").getBytes(StandardCharsets.US_ASCII));
        client.getOutputStream().flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
