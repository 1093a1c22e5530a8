namespace Clinic.Wards;

public class Ward
{
    private readonly List<string> patients = [];
    private List<string> cached = [];

    public Ward() => _ = RefreshAsync();

    public IReadOnlyList<string> Patients => cached;

    public void Admit(string name) => patients.Add(name);

    private async Task RefreshAsync()
    {
        var file = Path.GetTempFileName();
        await File.WriteAllLinesAsync(file, ["Smith", "Jones"]);
        cached = (await File.ReadAllLinesAsync(file)).Concat(patients).ToList();
        File.Delete(file);
    }
}

public class WardTests
{
    [Test]
    public void The_ward_knows_its_patients()
    {
        var ward = new Ward();
        Thread.Sleep(25); // loading
        Assert.That(ward.Patients, Is.EqualTo(new[] { "Smith", "Jones" }));
    }
}

/// One for the whole clinic.
public static class DutyRoster
{
    public static List<string> OnDuty { get; } = [];
    public static string Policy { get; set; } = "three-shifts";
}

[NonParallelizable]
public class DutyRosterTests
{
    [SetUp]
    public void Nurses_arrive()
    {
        DutyRoster.OnDuty.Add("Ann");
        DutyRoster.OnDuty.Add("Ben");
    }

    [Test]
    public void A_shift_has_two_nurses() => Assert.That(DutyRoster.OnDuty, Has.Count.EqualTo(2));

    [Test]
    public void Ann_is_there() => Assert.That(DutyRoster.OnDuty, Does.Contain("Ann"));

    [Test]
    public void Policy_is_three_shifts() => Assert.That(DutyRoster.Policy, Is.EqualTo("three-shifts"));
}

[NonParallelizable]
public class WeekendRosterTests
{
    [Test]
    public void At_weekends_there_are_two_shifts()
    {
        DutyRoster.Policy = "two-shifts";
        Assert.That(DutyRoster.Policy, Does.StartWith("two"));
    }
}

public sealed class Monitor
{
    public static int Alarms;
    private readonly Thread thread;

    public Monitor()
    {
        thread = new Thread(() =>
        {
            while (true)
            {
                Thread.Sleep(70);
                Interlocked.Increment(ref Alarms);
            }
        })
        { IsBackground = true };
        thread.Start();
    }

    public bool Running => thread.IsAlive;
}

public class MonitorTests
{
    private Monitor monitor = null!;

    [SetUp]
    public void Switch_on() => monitor = new Monitor();

    [TearDown]
    public void Quiet() => Monitor.Alarms = 0;

    [Test]
    public void It_is_running()
    {
        Thread.Sleep(38); // warming up
        Assert.That(monitor.Running, Is.True);
    }

    [Test]
    public void It_is_silent_at_first()
    {
        Thread.Sleep(25);
        Assert.That(Monitor.Alarms, Is.Zero);
    }
}

public class JournalTests
{
    private static readonly string Path = System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"ward-journal-{Environment.ProcessId}.log");
    private FileStream journal = null!;

    [SetUp]
    public void Open() => journal = new FileStream(Path, FileMode.Create, FileAccess.ReadWrite, FileShare.None);

    [OneTimeTearDown]
    public void Remove() => File.Delete(Path);

    [Test]
    public void A_new_journal_is_empty() => Assert.That(journal.Length, Is.Zero);
}

public class ScanStore
{
    public readonly string Folder = Directory.CreateTempSubdirectory("scans-").FullName;
    public Task Upload = Task.CompletedTask;

    public void Begin(int slices) => Upload = Task.Run(() =>
    {
        for (var i = 0; i < slices; i++) File.WriteAllBytes(Path.Combine(Folder, $"{i:000}.dcm"), new byte[512]);
    });
}

public class ScanStoreTests
{
    private ScanStore store = null!;

    [SetUp]
    public void SetUp() => store = new ScanStore();

    [TearDown]
    public void TearDown() => Directory.Delete(store.Folder, true);

    [Test]
    public void Upload_begins()
    {
        store.Begin(40);
        Assert.That(store.Upload, Is.Not.Null);
        Thread.Sleep(8);
        Assert.That(Directory.Exists(store.Folder));
    }

    [Test]
    public void Upload_ends()
    {
        store.Begin(5);
        store.Upload.Wait();
        Assert.That(Directory.GetFiles(store.Folder), Has.Length.EqualTo(5));
    }
}

public class DosageTests
{
    [TestCase(70, 5, 350)]
    [TestCase(80, 5, 400)]
    [TestCase(0, 5, 0)]
    public void Dose_is_by_weight(int kg, int perKg, int expected) => Assert.That(kg * perKg, Is.EqualTo(expected));

    [Test]
    public void Average_of_measurements_is_near_the_middle()
    {
        var random = TestContext.CurrentContext.Random;
        var average = Enumerable.Range(0, 60).Average(_ => random.Next(36, 41));
        Assert.That(average, Is.EqualTo(38).Within(0.3));
    }

    [Test]
    public void Average_of_seeded_measurements()
    {
        var random = new Random(7);
        Assert.That(Enumerable.Range(0, 60).Average(_ => random.Next(36, 41)), Is.InRange(36, 41));
    }

    [Test]
    public void Waiting_for_the_doctor_takes_as_long_as_it_takes()
    {
        var doctor = Task.Run(() => { Thread.Sleep(30); return "here"; });
        Assert.That(doctor.Result, Is.EqualTo("here"));
    }
}
