package cn.petition.bench;

import java.util.List;

/**
 * One kind of page to measure.
 *
 * @param accounts who asks; the first one that gets an answer does
 * @param paths what is asked for, in turn
 * @param effort share of the usual number of requests
 */
record Work(String name, List<String> accounts, List<String> paths, double effort) {

    String path(int turn) {
        return paths.get(Math.floorMod(turn * 31 + turn / paths.size(), paths.size()));
    }
}
