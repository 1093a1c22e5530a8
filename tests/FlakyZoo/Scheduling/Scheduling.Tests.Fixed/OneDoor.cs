namespace Scheduling.Tests.Fixed;

/// <summary>Lets one at a time into a store that several share.</summary>
internal sealed class OneDoor(JobStore store) : IDisposable
{
    private readonly SemaphoreSlim _door = new(1);

    public async Task<Job> AddAsync(JobRequest request)
    {
        await _door.WaitAsync();
        try
        {
            return await store.AddAsync(request);
        }
        finally
        {
            _door.Release();
        }
    }

    public void Dispose() => _door.Dispose();
}
