using System.Collections;

namespace QualityGate.Storage.Tests;

/// <summary>Every property that can be set, anywhere inside a value, with the values that it has there.</summary>
internal static class Properties
{
    /// <summary>What says nothing: a format that lost the property would give it back.</summary>
    public static ImmutableHashSet<string> Defaults { get; } = ["null", "\"\"", "[]", "0", "-1", "False", "0 ticks", "Unknown", "NotObserved", "Everything {}"];

    public static IEnumerable<(string Name, string Value)> In(object? value) => value switch
    {
        null or string or ValueType and not IEnumerable => [],
        IEnumerable items => items.Cast<object?>().SelectMany(In),
        _ => value.GetType().GetProperties()
            .Where(property => property.CanWrite)
            .SelectMany(property => In(property.GetValue(value)).Append(($"{property.DeclaringType!.Name}.{property.Name}", Flat.Of(property.GetValue(value))))),
    };
}
