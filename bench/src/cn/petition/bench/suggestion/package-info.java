/** Measures the suggestion and the search for similar matters on labelled messages in a folder of the caller's. */
package cn.petition.bench.suggestion;
