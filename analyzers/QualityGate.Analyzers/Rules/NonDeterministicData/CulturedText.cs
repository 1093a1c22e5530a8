namespace QualityGate.Analyzers.Rules.NonDeterministicData;

/// <summary>Tells values whose text differs between cultures.</summary>
internal static class CulturedText
{
    // Formats of times that every culture writes alike.
    private static readonly ImmutableArray<string> Invariant = ImmutableArray.Create("o", "O", "r", "R", "s", "u");

    /// <param name="type">Of the value.</param>
    /// <param name="format">Null when there is none, or when it is not known.</param>
    /// <param name="hasFormat">Whether there is one.</param>
    /// <param name="text">What the value is expected to read as.</param>
    public static bool Differs(ITypeSymbol? type, string? format, bool hasFormat, string text) => type switch
    {
        _ when hasFormat && format is null => false,
        { SpecialType: SpecialType.System_Double or SpecialType.System_Single or SpecialType.System_Decimal } => HasSeparator(text),
        { SpecialType: SpecialType.System_Int32 or SpecialType.System_Int64 } => format is { Length: > 0 } && format[0] is 'N' or 'n' or 'C' or 'c' or 'P' or 'p' or 'F' or 'f' && HasSeparator(text),
        { SpecialType: SpecialType.System_DateTime } or { Name: "DateTimeOffset" or "DateOnly" or "TimeOnly", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } =>
            !(format is not null && Invariant.Contains(format)) && (format is not { Length: > 1 } custom || HasWords(custom)),
        _ => false,
    };

    // 1.5 and 1,5; a number without either reads the same everywhere.
    private static bool HasSeparator(string text)
    {
        for (int place = 1; place < text.Length; place++)
        {
            if (text[place] is '.' or ',' && text[place - 1] is >= '0' and <= '9')
                return true;
        }

        return false;
    }

    // Names of days and months, and the separators that a culture has of its own. Digits alone differ only with another calendar.
    private static bool HasWords(string format) =>
        format.Contains("MMM") || format.Contains("ddd") || format.Contains("tt") || format.IndexOf('/') >= 0 || format.IndexOf(':') >= 0;
}
