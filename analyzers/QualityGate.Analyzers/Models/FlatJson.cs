using System.Text;

namespace QualityGate.Analyzers.Models;

/// <summary>
/// Reads the plain values of a JSON file by their path (<c>mstest:parallelism:workers</c>, case ignored). Compilers bring no
/// JSON reader that every host of an analyzer could load. Comments are skipped, arrays too; damaged text gives what came before.
/// </summary>
internal static class FlatJson
{
    public static ImmutableDictionary<string, string> Read(string text)
    {
        var values = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.OrdinalIgnoreCase);
        var path = new Stack<string>();
        string? name = null;
        int arrays = 0;
        foreach (string token in Tokens(text))
        {
            switch (token)
            {
                case "{" when arrays == 0:
                    path.Push(path.Count == 0 ? "" : Join(path.Peek(), name));
                    name = null;
                    break;
                case "}" when arrays == 0:
                    if (path.Count > 0)
                        path.Pop();
                    name = null;
                    break;
                case "[":
                    arrays++;
                    break;
                case "]":
                    arrays--;
                    name = null;
                    break;
                case ":" or "," or "{" or "}":
                    break;
                case var value when arrays == 0 && path.Count > 0:
                    if (name is null)
                    {
                        name = value;
                    }
                    else
                    {
                        values[Join(path.Peek(), name)] = value;
                        name = null;
                    }

                    break;
            }
        }

        return values.ToImmutable();
    }

    private static string Join(string outer, string? name) => outer.Length == 0 ? name ?? "" : $"{outer}:{name}";

    // Strings come without their quotes; which of the two a value was makes no difference here.
    private static IEnumerable<string> Tokens(string text)
    {
        int at = 0;
        while (at < text.Length)
        {
            char letter = text[at];
            if (letter is '{' or '}' or '[' or ']' or ':' or ',')
            {
                at++;
                yield return letter.ToString();
            }
            else if (letter == '"')
            {
                yield return Quoted(text, ref at);
            }
            else if (letter == '/' && at + 1 < text.Length && text[at + 1] is '/' or '*')
            {
                string end = text[at + 1] == '/' ? "\n" : "*/";
                int found = text.IndexOf(end, at + 2, StringComparison.Ordinal);
                at = found < 0 ? text.Length : found + end.Length;
            }
            else if (char.IsLetterOrDigit(letter) || letter is '-' or '.' or '+')
            {
                int start = at;
                while (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] is '-' or '.' or '+'))
                    at++;

                yield return text.Substring(start, at - start);
            }
            else
            {
                at++;
            }
        }
    }

    private static string Quoted(string text, ref int at)
    {
        var value = new StringBuilder();
        for (at++; at < text.Length && text[at] != '"'; at++)
        {
            if (text[at] == '\\' && at + 1 < text.Length)
                at++;

            value.Append(text[at]);
        }

        at++;
        return value.ToString();
    }
}
