using System.Globalization;

namespace Diagnosis.XunitV3.Parsing;

/// <summary>A value of a settings file: a number where it looks like one, otherwise a text.</summary>
public sealed record Token(string Text, double? Number)
{
    public static Token Parse(string text) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
        ? new Token(text, number)
        : new Token(text, null);
}
