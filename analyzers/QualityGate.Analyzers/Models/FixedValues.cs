namespace QualityGate.Analyzers.Models;

/// <summary>Tells values that are written in the code and are the same in every run.</summary>
internal static class FixedValues
{
    public static bool Is(IOperation value) => value.Bare() switch
    {
        { ConstantValue.HasValue: true } or IDefaultValueOperation or IFieldReferenceOperation { Field.IsStatic: true } => true,
        IInvocationOperation { TargetMethod: { IsStatic: true, Name: "Parse" or "ParseExact" } } => true,
        IObjectCreationOperation made => AreFixed(made),
        _ => false,
    };

    /// <summary>The year of a date that is written in the code, whether made of numbers or read from a text; null for anything else.</summary>
    public static int? YearOf(IOperation value) => Origins.Of(value) switch
    {
        IObjectCreationOperation { Arguments: [var year, _, _, ..] } made when IsDate(made.Type) && AreFixed(made) => KnownValues.Number(year.Value),
        IInvocationOperation { TargetMethod: { IsStatic: true, Name: "Parse" or "ParseExact" } method, Arguments: [var text, ..] } when IsDate(method.ContainingType) =>
            KnownValues.Text(text.Value) is { } written ? YearIn(written) : null,
        _ => null,
    };

    private static bool AreFixed(IObjectCreationOperation made)
    {
        foreach (IArgumentOperation argument in made.Arguments)
        {
            if (!Is(argument.Value))
                return false;
        }

        return true;
    }

    private static bool IsDate(ITypeSymbol? type) => type is { Name: "DateTime" or "DateTimeOffset" or "DateOnly", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } };

    // The only number of four digits, wherever it stands.
    private static int? YearIn(string text)
    {
        int run = 0, number = 0;
        foreach (char letter in text + " ")
        {
            if (letter is >= '0' and <= '9')
            {
                number = run == 0 ? letter - '0' : (number * 10) + letter - '0';
                run++;
                if (run > 4)
                    return null;
            }
            else if (run == 4)
            {
                return number;
            }
            else
            {
                run = 0;
            }
        }

        return null;
    }
}
