using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Operations;

namespace QualityGate.Scanning.Ingredients;

/// <summary>Ports, paths and names of the machine that are the same for whoever runs the code.</summary>
internal static partial class FixedNames
{
    /// <summary>What the names of files begin with.</summary>
    public const string Path = "path ";

    private static readonly ImmutableHashSet<string> Folders = ["GetTempPath", "GetFolderPath", "GetCurrentDirectory", "CurrentDirectory", "BaseDirectory", "Combine", "Join", "GetFullPath"];

    private static readonly ImmutableHashSet<string> Writing =
    [
        "AppendAllLines", "AppendAllText", "AppendAllTextAsync", "AppendText", "Copy", "Create", "CreateDirectory", "CreateText", "Delete", "Move", "OpenWrite", "Replace",
        "WriteAllBytes", "WriteAllBytesAsync", "WriteAllLines", "WriteAllLinesAsync", "WriteAllText", "WriteAllTextAsync",
    ];

    /// <summary>The name that an operation uses; null when it uses none, or one that is made up anew.</summary>
    public static string? Of(IOperation operation) => operation switch
    {
        IArgumentOperation { Parameter: { Name: "port" or "localPort", Type.SpecialType: SpecialType.System_Int32 }, Value.ConstantValue: { HasValue: true, Value: int and > 0 and var port } } => $"port {port}",
        ILiteralOperation { ConstantValue: { HasValue: true, Value: string text } } when LocalAddress().Match(text) is { Success: true } address => $"port {address.Groups["port"].Value}",
        IObjectCreationOperation { Type: { Name: "Mutex" or "EventWaitHandle" or "Semaphore" or "NamedPipeServerStream" } type, Arguments: var arguments } =>
            arguments.Select(argument => argument.Value.ConstantValue).FirstOrDefault(value => value is { HasValue: true, Value: string }) is { HasValue: true, Value: string name } ? $"{type.Name} {name}" : null,
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, ConstantValue.HasValue: false } or IInterpolatedStringOperation => BeginsWithFolder(operation) && PathOf(operation) is { } path ? $"{Path}{path}" : null,
        IInvocationOperation { TargetMethod: { Name: "Combine" or "Join", ContainingType: { Name: "Path" } } } call => Joined(call.Arguments) is { } path ? $"{Path}{path}" : null,
        IArgumentOperation { Parameter.Name: "path" or "filePath" or "fileName" or "file" or "folder" or "directory" or "sourceFileName" or "destFileName", Value: { Type.SpecialType: SpecialType.System_String, ConstantValue: { HasValue: true, Value: string path } } } => $"{Path}{path}",
        _ => null,
    };

    /// <summary>Whether an operation changes what lies in the file system.</summary>
    public static bool Writes(IOperation operation) => operation switch
    {
        IInvocationOperation { TargetMethod: { Name: var name, ContainingType: var type } } => type.Name is "File" or "Directory" or "FileInfo" or "DirectoryInfo" && Writing.Contains(name),
        IObjectCreationOperation { Type.Name: "FileStream" or "StreamWriter" } => true,
        _ => false,
    };

    private static string? PathOf(IOperation operation) => operation.Bare() switch
    {
        { ConstantValue: { HasValue: true, Value: string text } } => text,
        IInvocationOperation { TargetMethod.Name: var name, Arguments: var arguments } when Folders.Contains(name) => $"{name}({Joined(arguments)})",
        IPropertyReferenceOperation { Property.Name: var name } when Folders.Contains(name) => name,
        IFieldReferenceOperation { Field: { IsStatic: true, IsReadOnly: true } field } => field.ToDisplayString(),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum => Joined([PathOf(sum.LeftOperand), PathOf(sum.RightOperand)]),
        IInterpolatedStringOperation text => Joined([.. text.Parts.Select(part => part switch
        {
            IInterpolatedStringTextOperation { Text.ConstantValue: { HasValue: true, Value: string word } } => word,
            IInterpolationOperation { Expression: var value } => PathOf(value),
            _ => null,
        })]),
        _ => null,
    };

    private static string? Joined(ImmutableArray<IArgumentOperation> arguments) =>
        Joined([.. arguments.Where(argument => argument.Parameter?.Type is { SpecialType: SpecialType.System_String }).Select(argument => PathOf(argument.Value))]);

    private static string? Joined(ImmutableArray<string?> parts) => parts.Contains(null) ? null : string.Join('/', parts);

    // Any other text that is put together may be anything.
    private static bool BeginsWithFolder(IOperation text) => text.Descendants().Any(part => part is IInvocationOperation { TargetMethod: { Name: var name, ContainingType.Name: "Path" or "Directory" or "Environment" } } && Folders.Contains(name));

    [GeneratedRegex(@"^[a-z.+]+://(?:localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1?\]|\*|\+):(?<port>[1-9][0-9]*)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex LocalAddress();
}
