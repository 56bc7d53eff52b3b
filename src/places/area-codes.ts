/** Area codes of telephones by the states and provinces of North America that they belong to (North American Numbering Plan Administrator). Overlays of the last years included; toll-free codes are none. */
const TABLE = `
alabama 205 251 256 334 659 938
alaska 907
arizona 480 520 602 623 928
arkansas 327 479 501 870
california 209 213 279 310 323 341 350 369 408 415 424 442 510 530 559 562 619 626 628 650 657 661 669 707 714 747 760 805 818 820 831 840 858 909 916 925 949 951
colorado 303 719 720 970 983
connecticut 203 475 860 959
delaware 302
district of columbia 202 771
florida 239 305 321 324 352 386 407 448 561 645 656 689 727 754 772 786 813 850 863 904 941 954
georgia 229 404 470 478 678 706 762 770 912 943
hawaii 808
idaho 208 986
illinois 217 224 309 312 331 447 464 618 630 708 730 773 779 815 847 861 872
indiana 219 260 317 463 574 765 812 930
iowa 319 515 563 641 712
kansas 316 620 785 913
kentucky 270 364 502 606 859
louisiana 225 318 337 504 985
maine 207
maryland 227 240 301 410 443 667
massachusetts 339 351 413 508 617 774 781 857 978
michigan 231 248 269 313 517 586 616 679 734 810 906 947 989
minnesota 218 320 507 612 651 763 952
mississippi 228 601 662 769
missouri 235 314 417 557 573 636 660 816 975
montana 406
nebraska 308 402 531
nevada 702 725 775
new hampshire 603
new jersey 201 551 609 640 732 848 856 862 908 973
new mexico 505 575
new york 212 315 329 332 347 363 516 518 585 607 624 631 646 680 716 718 838 845 914 917 929 934
north carolina 252 336 472 704 743 828 910 919 980 984
north dakota 701
ohio 216 220 234 283 326 330 380 419 436 440 513 567 614 740 937
oklahoma 405 539 572 580 918
oregon 458 503 541 971
pennsylvania 215 223 267 272 412 445 484 570 582 610 717 724 814 835 878
rhode island 401
south carolina 803 821 839 843 854 864
south dakota 605
tennessee 423 615 629 731 865 901 931
texas 210 214 254 281 325 346 361 409 430 432 469 512 682 713 726 737 806 817 830 832 903 915 936 940 945 956 972 979
utah 385 435 801
vermont 802
virginia 276 434 540 571 686 703 757 804 826 948
washington 206 253 360 425 509 564
west virginia 304 681
wisconsin 262 274 414 534 608 715 920
wyoming 307
alberta 368 403 587 780 825
british columbia 236 250 257 604 672 778
manitoba 204 431 584
new brunswick 428 506
newfoundland and labrador 709 879
nova scotia 782 902
ontario 226 249 289 343 365 382 416 437 519 548 613 647 683 705 742 753 807 905 942
quebec 263 354 367 418 438 450 468 514 579 581 819 873
saskatchewan 306 474 639
`

let areas: Map<string, string> | null = null

/** The folded name of the state or province that an area code belongs to; null for others. */
export function areaOfCode(code: string): string | null {
  areas ??= new Map(TABLE.trim().split('\n').flatMap(row => {
    const name = row.replace(/ \d.*/, '')
    return row.slice(name.length + 1).split(' ').map(known => [known, name] as const)
  }))
  return areas.get(code) ?? null
}
