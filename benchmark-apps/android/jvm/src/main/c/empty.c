/* bionic's libm and libdl: their functions are in our libc.so, but the libraries ask for these names and this version. */
int bionic_nothing;
__asm__(".symver bionic_nothing, nothing@LIBC");
