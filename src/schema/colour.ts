const NAMES =
  "aliceblue antiquewhite aqua aquamarine azure beige bisque black blanchedalmond blue blueviolet brown burlywood cadetblue chartreuse chocolate coral cornflowerblue cornsilk crimson cyan darkblue darkcyan darkgoldenrod darkgray darkgreen darkgrey darkkhaki darkmagenta darkolivegreen darkorange darkorchid darkred darksalmon darkseagreen darkslateblue darkslategray darkslategrey darkturquoise darkviolet deeppink deepskyblue dimgray dimgrey dodgerblue firebrick floralwhite forestgreen fuchsia gainsboro ghostwhite gold goldenrod gray green greenyellow grey honeydew hotpink indianred indigo ivory khaki lavender lavenderblush lawngreen lemonchiffon lightblue lightcoral lightcyan lightgoldenrodyellow lightgray lightgreen lightgrey lightpink lightsalmon lightseagreen lightskyblue lightslategray lightslategrey lightsteelblue lightyellow lime limegreen linen magenta maroon mediumaquamarine mediumblue mediumorchid mediumpurple mediumseagreen mediumslateblue mediumspringgreen mediumturquoise mediumvioletred midnightblue mintcream mistyrose moccasin navajowhite navy oldlace olive olivedrab orange orangered orchid palegoldenrod palegreen paleturquoise palevioletred papayawhip peachpuff peru pink plum powderblue purple rebeccapurple red rosybrown royalblue saddlebrown salmon sandybrown seagreen seashell sienna silver skyblue slateblue slategray slategrey snow springgreen steelblue tan teal thistle tomato turquoise violet wheat white whitesmoke yellow yellowgreen";

const HEX = /^#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/i;
const PART = "\\s*(?:none|[+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:%|deg|turn|rad|grad)?)\\s*";
/** A colour function with nothing but numbers in it: no url(), no var(), no second declaration. */
const FUNCTION = new RegExp(`^(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch)\\(${PART}[\\s,]${PART}[\\s,]${PART}(?:[/,]${PART})?\\)$`, "i");

/**
 * Returns whether a text is a CSS colour and nothing else (CSS Color 4): #hex, one of the 148 names, or a colour function of numbers.
 *
 * @example isColour("url(https://a.example)") // false
 */
export function isColour(text: string): boolean {
  return HEX.test(text) || (text.length <= 80 && FUNCTION.test(text)) || NAMES.split(" ").includes(text.toLowerCase());
}
