using QualityGate.Analyzers.Models;

namespace QualityGate.Analyzers.Rules.TimeDependency;

/// <summary>Reads the constants that an assertion compares a measured time with.</summary>
internal static class TimeBounds
{
    /// <returns>The longest of them; null when no constant is in sight.</returns>
    public static TimeSpan? WidestIn(Assertion assertion)
    {
        TimeSpan unit = UnitIn(assertion);
        TimeSpan? widest = null;
        foreach (IOperation subject in assertion.Subjects)
            Widen(ref widest, subject, unit);

        return widest;
    }

    private static void Widen(ref TimeSpan? widest, IOperation operation, TimeSpan unit)
    {
        if (operation is IAnonymousFunctionOperation)
            return;

        if (Of(operation, unit) is { } bound)
        {
            widest = bound > widest || widest is null ? bound : widest;
            return;
        }

        foreach (IOperation part in operation.ChildOperations)
            Widen(ref widest, part, unit);
    }

    private static TimeSpan? Of(IOperation operation, TimeSpan unit) => operation.Type switch
    {
        { Name: "TimeSpan" } => DurationConstants.Of(operation),
        { SpecialType: SpecialType.System_Int32 or SpecialType.System_Int64 or SpecialType.System_Double } when DurationConstants.Of(operation) is { } number => Scale(number, unit),
        _ => null,
    };

    // A plain number was read as milliseconds.
    private static TimeSpan? Scale(TimeSpan number, TimeSpan unit)
    {
        double ticks = number.TotalMilliseconds * unit.Ticks;
        return Math.Abs(ticks) < long.MaxValue ? TimeSpan.FromTicks((long)ticks) : TimeSpan.MaxValue;
    }

    // What one of a plain number stands for follows from how the measured time is read: TotalSeconds, ElapsedMilliseconds ...
    private static TimeSpan UnitIn(Assertion assertion)
    {
        foreach (IOperation subject in assertion.Subjects)
        {
            foreach (IOperation part in subject.DescendantsAndSelf())
            {
                IOperation? read = part is ILocalReferenceOperation local ? Locals.Around(local).OnlyValueOf(local.Local)?.Bare() : part;
                if (read is IPropertyReferenceOperation property && UnitOf(property.Property.Name) is { } unit)
                    return unit;
            }
        }

        return TimeSpan.FromMilliseconds(1);
    }

    private static TimeSpan? UnitOf(string property) => property switch
    {
        "Ticks" or "ElapsedTicks" => TimeSpan.FromTicks(1),
        "TotalMilliseconds" or "ElapsedMilliseconds" or "Milliseconds" => TimeSpan.FromMilliseconds(1),
        "TotalSeconds" or "Seconds" => TimeSpan.FromSeconds(1),
        "TotalMinutes" or "Minutes" => TimeSpan.FromMinutes(1),
        "TotalHours" or "Hours" => TimeSpan.FromHours(1),
        _ => null,
    };
}
