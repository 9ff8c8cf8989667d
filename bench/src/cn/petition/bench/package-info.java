/** Measures the packaged product on generated matters; stands beside the build, not in it. */
package cn.petition.bench;
