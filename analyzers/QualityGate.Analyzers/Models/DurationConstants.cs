namespace QualityGate.Analyzers.Models;

/// <summary>Reads durations that are written in the code: milliseconds, TimeSpan.From*, constants, and locals set once to one of these.</summary>
internal static class DurationConstants
{
    /// <returns>Null when the value is not known here; minus one millisecond for an infinite one.</returns>
    public static TimeSpan? Of(IOperation operation)
    {
        IOperation value = Origins.Of(operation);
        if (Number(value) is { } milliseconds)
            return Make(milliseconds, TimeSpan.TicksPerMillisecond);

        return value switch
        {
            IInvocationOperation call => OfCall(call),
            IObjectCreationOperation made => OfCreation(made),
            IFieldReferenceOperation { Field: { Name: "InfiniteTimeSpan" } } => Timeout.InfiniteTimeSpan,
            IFieldReferenceOperation { Field: { Name: "Zero", ContainingType: var type } } when IsTimeSpan(type) => TimeSpan.Zero,
            _ => null,
        };
    }

    private static TimeSpan? OfCall(IInvocationOperation call)
    {
        if (!IsTimeSpan(call.TargetMethod.ContainingType) || call.Arguments.Length == 0 || Number(call.Arguments[0].Value.Bare()) is not { } number)
            return null;

        // Overloads with further parts (.NET 9) are rare in tests, and unknown when a part is not zero.
        for (int index = 1; index < call.Arguments.Length; index++)
        {
            if (Number(call.Arguments[index].Value.Bare()) is not 0)
                return null;
        }

        return call.TargetMethod.Name switch
        {
            "FromTicks" => Make(number, 1),
            "FromMicroseconds" => Make(number, 10),
            "FromMilliseconds" => Make(number, TimeSpan.TicksPerMillisecond),
            "FromSeconds" => Make(number, TimeSpan.TicksPerSecond),
            "FromMinutes" => Make(number, TimeSpan.TicksPerMinute),
            "FromHours" => Make(number, TimeSpan.TicksPerHour),
            "FromDays" => Make(number, TimeSpan.TicksPerDay),
            _ => null,
        };
    }

    private static TimeSpan? OfCreation(IObjectCreationOperation made)
    {
        if (!IsTimeSpan(made.Type) || made.Arguments.Length > 5)
            return null;

        var parts = new double[5];
        int count = made.Arguments.Length;
        foreach (IArgumentOperation argument in made.Arguments)
        {
            if (argument.Parameter is null || Number(argument.Value.Bare()) is not { } number)
                return null;

            // (ticks), (h, m, s), (d, h, m, s), (d, h, m, s, ms)
            int shift = count == 3 ? 1 : 0;
            parts[argument.Parameter.Ordinal + shift] = number;
        }

        return count == 0 ? TimeSpan.Zero
            : count == 1 ? Make(parts[0], 1)
            : Make((((((((parts[0] * 24) + parts[1]) * 60) + parts[2]) * 60) + parts[3]) * 1000) + parts[4], TimeSpan.TicksPerMillisecond);
    }

    private static double? Number(IOperation value) => value.ConstantValue is not { HasValue: true } constant ? null : constant.Value switch
    {
        int number => number,
        long number => number,
        uint number => number,
        short number => number,
        byte number => number,
        double number => number,
        float number => number,
        _ => null,
    };

    // What no TimeSpan can hold throws when it runs; here it is unknown.
    private static TimeSpan? Make(double number, long unit) =>
        Math.Abs(number * unit) < long.MaxValue ? TimeSpan.FromTicks((long)(number * unit)) : null;

    private static bool IsTimeSpan(ITypeSymbol? type) => type is { Name: "TimeSpan", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } };
}
