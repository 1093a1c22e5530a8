using System.Collections;
using System.Reflection;

namespace QualityGate.Storage.Tests;

/// <summary>
/// A value with everything in it as text: records that hold arrays or dictionaries are not equal by content, and a property that is
/// new in Core must be compared without anybody thinking of it here.
/// </summary>
internal static class Flat
{
    public static string Of(object? value) => value switch
    {
        null => "null",
        string text => string.Concat("\"", text, "\""),
        DateTimeOffset time => time.ToString("O"),
        TimeSpan time => time.Ticks + " ticks",
        Enum or ValueType when value is not IEnumerable && !IsPair(value) => value.ToString()!,
        IDictionary pairs => Of(pairs.Keys.Cast<object>().Select(key => $"{Of(key)}: {Of(pairs[key])}").Order(StringComparer.Ordinal)),
        IEnumerable items => "[" + string.Join(", ", items.Cast<object?>().Select(Of)) + "]",
        _ => value.GetType().Name + " {" + string.Join(", ", Properties(value).Select(property => $"{property.Name} = {Of(property.GetValue(value))}")) + "}",
    };

    private static bool IsPair(object value) =>
        value.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(KeyValuePair<,>);

    private static IEnumerable<PropertyInfo> Properties(object value) => value.GetType()
        .GetProperties(BindingFlags.Instance | BindingFlags.Public)
        .Where(property => property.GetIndexParameters().Length == 0 && property.Name != "EqualityContract" && !IsDerived(value, property));

    // TestId.WholeMethod and the like are ids again, without end.
    private static bool IsDerived(object value, PropertyInfo property) => property.PropertyType == value.GetType();
}
