using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace QualityGate.Reporting.Json;

/// <summary>
/// The one rule for choices: an abstract record with sealed records nested in it is written as an object whose <c>kind</c> is
/// the name of the case. A case that has a property of that name itself writes it under the name of its type (<c>breakKind</c>).
/// </summary>
internal static class ClosedHierarchies
{
    public const string Discriminator = "kind";

    public static void Describe(JsonTypeInfo type)
    {
        if (CasesOf(type.Type) is { IsEmpty: false } cases)
            type.PolymorphismOptions = OptionsFor(cases);
        else if (type.Type.DeclaringType is { } choice && CasesOf(choice).Contains(type.Type))
            RenameKind(type);
    }

    private static ImmutableArray<Type> CasesOf(Type type) => type.IsAbstract
        ? [.. type.GetNestedTypes(BindingFlags.Public).Where(nested => nested.IsSealed && nested.BaseType == type)]
        : [];

    private static JsonPolymorphismOptions OptionsFor(ImmutableArray<Type> cases)
    {
        JsonPolymorphismOptions options = new() { TypeDiscriminatorPropertyName = Discriminator };
        foreach (Type @case in cases)
            options.DerivedTypes.Add(new JsonDerivedType(@case, JsonNamingPolicy.CamelCase.ConvertName(@case.Name)));
        return options;
    }

    private static void RenameKind(JsonTypeInfo type)
    {
        foreach (JsonPropertyInfo property in type.Properties.Where(property => property.Name == Discriminator))
            property.Name = JsonNamingPolicy.CamelCase.ConvertName(property.PropertyType.Name);
    }
}
