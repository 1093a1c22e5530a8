namespace QualityGate.Analyzers.Models;

/// <summary>Finds places where a thread stands still until a task has ended.</summary>
internal static class BlockedTasks
{
    /// <returns>The task that is waited for; null for any other operation, and for a task that is complete from the start.</returns>
    public static IOperation? Of(IOperation operation)
    {
        IOperation? task = operation switch
        {
            IPropertyReferenceOperation { Property.Name: "Result", Instance: { } instance } when instance.Type.IsTask() => instance,
            IInvocationOperation { TargetMethod.Name: "Wait", Instance: { } instance } when instance.Type.IsTask() => instance,
            IInvocationOperation { TargetMethod.Name: "GetResult", Instance: IInvocationOperation { TargetMethod.Name: "GetAwaiter", Instance: { } instance } } when instance.Bare().Type.IsTask() => instance,
            _ => null,
        };
        return task is null || IsComplete(Origins.Of(task)) ? null : task.Bare();
    }

    private static bool IsComplete(IOperation task) => task switch
    {
        IInvocationOperation { TargetMethod: { Name: "FromResult" or "FromException" or "FromCanceled" } } => true,
        IPropertyReferenceOperation { Property.Name: "CompletedTask" } => true,
        IObjectCreationOperation => true,
        _ => false,
    };
}
