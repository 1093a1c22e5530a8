using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json;

namespace QualityGate.Samples;

/// <summary>What samples are compiled against: the platform of this build, and the real packages that restore brought.</summary>
internal static class ReferenceAssemblies
{
    // Newest first: the first folder that a package has is taken.
    private static readonly ImmutableArray<string> Targets =
        ["net10.0", "net9.0", "net8.0", "net7.0", "net6.0", "netcoreapp3.1", "netstandard2.1", "netstandard2.0", "netstandard1.1"];

    private static readonly Lazy<ImmutableArray<MetadataReference>> Platform = new(ReadPlatform);
    private static readonly Lazy<(JsonElement Libraries, ImmutableArray<string> Folders)> Assets = new(ReadAssets);
    private static readonly ConcurrentDictionary<string, ImmutableArray<MetadataReference>> Packages = new();
    private static readonly Lazy<ImmutableArray<MetadataReference>> TUnit = new(CompileTUnit);

    public static IEnumerable<MetadataReference> Of(Framework framework) => Platform.Value.Concat(framework switch
    {
        Framework.None => [],
        Framework.XunitV2 => Package("xunit.assert", "xunit.extensibility.core", "xunit.extensibility.execution", "xunit.abstractions"),
        Framework.XunitV3 => Package("xunit.v3.assert", "xunit.v3.extensibility.core", "xunit.v3.common", "microsoft.bcl.asyncinterfaces"),
        Framework.NUnit => Package("nunit"),
        Framework.MSTest => Package("mstest.testframework"),
        Framework.TUnit => TUnit.Value,
        _ => throw new ArgumentOutOfRangeException(nameof(framework), framework, null),
    });

    public static IEnumerable<MetadataReference> Of(Library library) => library switch
    {
        Library.Moq => Package("moq", "castle.core"),
        Library.NSubstitute => Package("nsubstitute", "castle.core"),
        Library.FakeItEasy => Package("fakeiteasy"),
        Library.FluentAssertions => Package("fluentassertions"),
        Library.Shouldly => Package("shouldly"),
        _ => throw new ArgumentOutOfRangeException(nameof(library), library, null),
    };

    private static IEnumerable<MetadataReference> Package(params string[] ids) => ids.SelectMany(id => Packages.GetOrAdd(id, ReadPackage));

    private static ImmutableArray<MetadataReference> ReadPackage(string id)
    {
        JsonProperty library = Assets.Value.Libraries.EnumerateObject().FirstOrDefault(library => library.Name.StartsWith(id + "/", StringComparison.OrdinalIgnoreCase));
        if (library.Value.ValueKind == JsonValueKind.Undefined)
            throw new InvalidOperationException($"Restore brought no package {id}: add it to QualityGate.Samples.csproj.");

        string path = library.Value.GetProperty("path").GetString()!;
        string[] files = [.. library.Value.GetProperty("files").EnumerateArray().Select(file => file.GetString()!).Where(file => file.EndsWith(".dll", StringComparison.Ordinal))];
        string target = Targets.FirstOrDefault(target => files.Any(file => file.StartsWith($"lib/{target}/", StringComparison.Ordinal)))
            ?? throw new InvalidOperationException($"The package {id} has no assembly that samples could use.");
        string home = Assets.Value.Folders.Select(root => Path.Combine(root, path)).First(Directory.Exists);
        // MSTest hands its TestContext over by its targets, from a folder beside lib.
        return
        [
            .. files
                .Where(file => file.Split('/') is ["lib" or "buildTransitive", var folder, _] && folder == target)
                .Select(file => MetadataReference.CreateFromFile(Path.Combine(home, file))),
        ];
    }

    private static ImmutableArray<MetadataReference> ReadPlatform() =>
        [.. Directory.EnumerateFiles(Built("PlatformFolder"), "*.dll").Order(StringComparer.Ordinal).Select(file => MetadataReference.CreateFromFile(file))];

    private static (JsonElement Libraries, ImmutableArray<string> Folders) ReadAssets()
    {
        using var assets = JsonDocument.Parse(File.ReadAllBytes(Built("AssetsFile")));
        return (
            assets.RootElement.GetProperty("libraries").Clone(),
            [.. assets.RootElement.GetProperty("packageFolders").EnumerateObject().Select(folder => folder.Name)]);
    }

    private static ImmutableArray<MetadataReference> CompileTUnit()
    {
        PortableExecutableReference core = Compile("TUnit.Core", TUnitStub.Core, Platform.Value);
        return [core, Compile("TUnit.Assertions", TUnitStub.Assertions, Platform.Value)];
    }

    private static PortableExecutableReference Compile(string name, string source, IEnumerable<MetadataReference> references)
    {
        using var image = new MemoryStream();
        var compilation = CSharpCompilation.Create(
            name,
            [CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.Latest))],
            references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        var result = compilation.Emit(image);
        return result.Success
            ? MetadataReference.CreateFromImage(image.ToArray())
            : throw new InvalidOperationException($"The stub of {name} does not compile: {string.Join(" ", result.Diagnostics)}");
    }

    private static string Built(string key) =>
        typeof(ReferenceAssemblies).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(metadata => metadata.Key == key).Value!.Trim();
}
