/** The months in order, in small letters; forms of one are split by "/". */
export const MONTH_FORMS = 'january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sept/sep october/oct november/nov december/dec'
