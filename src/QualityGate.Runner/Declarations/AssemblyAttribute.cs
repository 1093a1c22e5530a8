using System.Collections.Immutable;
using System.Globalization;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace QualityGate.Runner.Declarations;

/// <summary>An attribute on an assembly or on something in it, read from its metadata without loading it.</summary>
/// <param name="Type">Full name of the attribute's type.</param>
/// <param name="IsOnAssembly">False when it is on a type, a member or the like.</param>
/// <param name="Arguments">Constructor arguments as text.</param>
/// <param name="Properties">Named arguments as text.</param>
internal sealed record AssemblyAttribute(string Type, bool IsOnAssembly, ImmutableArray<string> Arguments, ImmutableDictionary<string, string> Properties)
{
    /// <summary>The attributes of that type on the assembly; none when the file is no assembly.</summary>
    public static ImmutableArray<AssemblyAttribute> In(string path, string type) => [.. Within(path, type).Where(attribute => attribute.IsOnAssembly)];

    /// <summary>The attributes of that type on the assembly and on anything in it; none when the file is no assembly.</summary>
    public static ImmutableArray<AssemblyAttribute> Within(string path, string type)
    {
        using FileStream file = File.OpenRead(path);
        using PEReader image = new(file);
        if (!HasMetadata(image))
            return [];

        MetadataReader metadata = image.GetMetadataReader();
        return
        [
            .. metadata.CustomAttributes
                .Select(metadata.GetCustomAttribute)
                .Where(attribute => TypeOf(metadata, attribute) == type)
                .Select(attribute => Read(type, attribute.Parent.Kind == HandleKind.AssemblyDefinition, attribute.DecodeValue(AttributeTypeNames.Instance))),
        ];
    }

    private static bool HasMetadata(PEReader image)
    {
        try
        {
            return image.HasMetadata;
        }
        catch (BadImageFormatException)
        {
            return false;
        }
    }

    private static AssemblyAttribute Read(string type, bool isOnAssembly, CustomAttributeValue<string> value) => new(
        type,
        isOnAssembly,
        [.. value.FixedArguments.Select(argument => TextOf(argument.Value))],
        value.NamedArguments.ToImmutableDictionary(argument => argument.Name!, argument => TextOf(argument.Value)));

    private static string TextOf(object? value) => Convert.ToString(value, CultureInfo.InvariantCulture) ?? string.Empty;

    private static string? TypeOf(MetadataReader metadata, CustomAttribute attribute)
    {
        if (attribute.Constructor.Kind != HandleKind.MemberReference)
            return null;

        EntityHandle parent = metadata.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent;
        return parent.Kind == HandleKind.TypeReference
            ? AttributeTypeNames.Instance.GetTypeFromReference(metadata, (TypeReferenceHandle)parent, rawTypeKind: 0)
            : null;
    }
}
