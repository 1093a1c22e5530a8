using System.Text;
using System.Text.RegularExpressions;

namespace QualityGate.Samples;

/// <summary>Source with its marks taken out and remembered.</summary>
/// <param name="Text">What is compiled.</param>
public sealed partial record MarkedSource(string Text, ImmutableArray<Mark> Marks)
{
    public static MarkedSource Parse(string marked)
    {
        var text = new StringBuilder();
        var open = new Stack<(string? Id, int Start)>();
        var marks = ImmutableArray.CreateBuilder<Mark>();
        int from = 0;
        foreach (Match token in Token().Matches(marked))
        {
            text.Append(marked, from, token.Index - from);
            from = token.Index + token.Length;
            if (token.Value[0] is '[' or '{')
            {
                open.Push((token.Groups["id"].Success ? token.Groups["id"].Value : null, text.Length));
                continue;
            }

            (string? id, int start) = open.Count > 0 ? open.Pop() : throw new FormatException($"The sample closes a mark at {token.Index} that it never opened.");
            marks.Add(new Mark(id, TextSpan.FromBounds(start, text.Length)));
        }

        return open.Count == 0
            ? new MarkedSource(text.Append(marked, from, marked.Length - from).ToString(), marks.ToImmutable())
            : throw new FormatException("The sample opens a mark and does not close it.");
    }

    // "|]" also ends an array type such as int[|]: nobody writes that.
    [GeneratedRegex(@"\[\||\{\|(?<id>QG\d{4}):|\|\]|\|\}")]
    private static partial Regex Token();
}
