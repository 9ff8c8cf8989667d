package cn.petition.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** As whom the server's programs run: they refuse the all-powerful root, so root has to step down first. */
enum ServerUser {
    /** An ordinary user: nothing to do. */
    SAME(List.of(), -1),
    /** Root in a user namespace of its own, where it is nobody; its files stay its own. */
    NAMESPACE(List.of("unshare", "-U"), 0),
    /** Nobody, with the one privilege to walk through the folders of root in which the checkout may lie. */
    NOBODY(
            List.of(
                    "setpriv",
                    "--reuid=65534",
                    "--regid=65534",
                    "--clear-groups",
                    "--inh-caps=+dac_override",
                    "--ambient-caps=+dac_override"),
            65534),
    /** Nobody without any privilege; every folder above the data has to let it pass. */
    BARE_NOBODY(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"), 65534);

    private final List<String> prefix;
    private final int owner;

    ServerUser(List<String> prefix, int owner) {
        this.prefix = prefix;
        this.owner = owner;
    }

    static ServerUser forThisProcess() {
        if (!runsAsRoot()) {
            return SAME;
        }
        for (ServerUser user : List.of(NAMESPACE, NOBODY, BARE_NOBODY)) {
            if (user.works()) {
                return user;
            }
        }
        throw new EmbeddedPostgresException("内置数据库不能以 root 身份运行；请改用普通用户启动，"
                + "或设置 SPRING_DATASOURCE_URL 使用已有的 PostgreSQL。");
    }

    List<String> command(List<String> programAndArguments) {
        List<String> command = new ArrayList<>(prefix);
        command.addAll(programAndArguments);
        return command;
    }

    /** Makes this user the owner of the folder, whoever ran the server the last time. */
    void own(Path folder) throws IOException {
        if (owner >= 0) {
            Folders.giveTo(owner, folder);
        }
    }

    static boolean runsAsRoot() {
        try {
            return Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
        } catch (IOException | UnsupportedOperationException e) {
            return "root".equals(System.getProperty("user.name"));
        }
    }

    boolean works() {
        try {
            Process process = new ProcessBuilder(command(List.of("true")))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
