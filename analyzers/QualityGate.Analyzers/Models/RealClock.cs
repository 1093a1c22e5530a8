namespace QualityGate.Analyzers.Models;

/// <summary>Tells readings of the machine's own clock, and times measured by it, from those of a clock that a test brings.</summary>
internal sealed class RealClock
{
    private readonly INamedTypeSymbol? _offset;
    private readonly INamedTypeSymbol? _stopwatch;
    private readonly INamedTypeSymbol? _provider;
    private readonly Func<IOperation, OriginStep> _towardsReading;
    private readonly Func<IOperation, OriginStep> _towardsElapsed;
    private readonly Func<IOperation, OriginStep> _towardsNow;

    public RealClock(Compilation compilation)
    {
        _offset = compilation.GetTypeByMetadataName("System.DateTimeOffset");
        _stopwatch = compilation.GetTypeByMetadataName("System.Diagnostics.Stopwatch");
        _provider = compilation.GetTypeByMetadataName("System.TimeProvider");
        _towardsReading = operation => IsReading(operation) ? OriginStep.Source : Pass(operation);
        _towardsElapsed = operation => IsElapsed(operation) ? OriginStep.Source : Pass(operation);
        _towardsNow = operation => IsNow(operation) ? OriginStep.Source : Pass(operation);
    }

    /// <summary>The moment it is: DateTime.Now and its like, and the system's TimeProvider.</summary>
    public bool IsNow(IOperation operation) => operation switch
    {
        IPropertyReferenceOperation { Property: { Name: "Now" or "UtcNow" or "Today", IsStatic: true } property } =>
            property.ContainingType.SpecialType == SpecialType.System_DateTime || property.ContainingType.Is(_offset),
        IInvocationOperation { TargetMethod.Name: "GetUtcNow" or "GetLocalNow" } call => IsOfSystem(call),
        _ => false,
    };

    /// <summary>The same, and readings that only differences make sense of: Stopwatch.GetTimestamp, Environment.TickCount.</summary>
    public bool IsReading(IOperation operation) => IsNow(operation) || operation switch
    {
        IPropertyReferenceOperation { Property: { Name: "TickCount" or "TickCount64" } property } => property.ContainingType.HasName("System.Environment"),
        IInvocationOperation { TargetMethod.Name: "GetTimestamp" } call => call.TargetMethod.ContainingType.Is(_stopwatch) || IsOfSystem(call),
        _ => false,
    };

    /// <summary>A time measured: what a Stopwatch shows, or the difference of two readings.</summary>
    public bool IsElapsed(IOperation operation) => operation switch
    {
        IPropertyReferenceOperation { Property: { Name: "Elapsed" or "ElapsedMilliseconds" or "ElapsedTicks" } property } => property.ContainingType.Is(_stopwatch),
        IInvocationOperation { TargetMethod.Name: "GetElapsedTime" } call => call.TargetMethod.ContainingType.Is(_stopwatch) || IsOfSystem(call),
        IInvocationOperation { TargetMethod: { Name: "Subtract" } method, Instance: { } left, Arguments: [var right] } =>
            IsTimeType(method.ContainingType) && IsDifference(left, right.Value),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Subtract } difference => IsDifference(difference.LeftOperand, difference.RightOperand),
        _ => false,
    };

    /// <summary>The measured time that a value comes from; null when none is in sight.</summary>
    public IOperation? ElapsedBehind(IOperation value) => Lineage.Of(value, _towardsElapsed);

    /// <summary>The reading of the moment that a value comes from; null when none is in sight.</summary>
    public IOperation? NowBehind(IOperation value) => Lineage.Of(value, _towardsNow);

    /// <summary>Reckoning with times keeps them times: operators, parts of a date, TimeSpan, Math. Text is none.</summary>
    public static OriginStep Pass(IOperation operation) => operation switch
    {
        IParameterReferenceOperation parameter => CanBeTime(parameter.Type) ? OriginStep.Through : OriginStep.Stop,
        ILocalReferenceOperation or IBinaryOperation or IUnaryOperation or IConditionalOperation or ICoalesceOperation => OriginStep.Through,
        IPropertyReferenceOperation { Property.Name: not "Kind" and not "Offset" } property when IsTimeType(property.Property.ContainingType) => OriginStep.Through,
        IInvocationOperation { TargetMethod.Name: not "ToString" } call when IsTimeType(call.TargetMethod.ContainingType) || call.TargetMethod.ContainingType.Name is "Math" or "Convert" => OriginStep.Through,
        IInvocationOperation helper when CanBeTime(helper.Type) => OriginStep.IntoHelper,
        IObjectCreationOperation made when IsTimeType(made.Type) => OriginStep.Through,
        _ => OriginStep.Stop,
    };

    private static bool CanBeTime(ITypeSymbol? type) => type switch
    {
        { SpecialType: SpecialType.System_Int32 or SpecialType.System_Int64 or SpecialType.System_Double } => true,
        INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments: [var result] } => CanBeTime(result),
        _ => IsTimeType(type),
    };

    private static bool IsTimeType(ITypeSymbol? type) =>
        type is { Name: "TimeSpan" or "DateTime" or "DateTimeOffset" or "DateOnly" or "TimeOnly" or "Nullable", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } };

    private bool IsDifference(IOperation left, IOperation right) => Lineage.Of(left, _towardsReading) is not null && Lineage.Of(right, _towardsReading) is not null;

    // TimeProvider.System is the machine's clock; any other provider may be the test's own.
    private bool IsOfSystem(IInvocationOperation call) =>
        call.TargetMethod.ContainingType.Is(_provider) && call.Instance?.Bare() is IPropertyReferenceOperation { Property.Name: "System" } property && property.Property.ContainingType.Is(_provider);
}
