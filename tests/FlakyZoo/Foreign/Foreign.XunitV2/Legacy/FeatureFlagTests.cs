// NB: ported from the monolith, do not "improve"!! (mk)
namespace Legacy.Core
{
    public static class Flags
    {
        public static bool NewTaxRules;
        public static int MaxRows = 100;
    }

    public class TaxCalc
    {
        public async Task<decimal> Tax(decimal net)
        {
            await Task.Delay(40);   // simulates rate lookup
            return Flags.NewTaxRules ? net * 0.081m : net * 0.077m;
        }
    }

    public class TestNewTaxRules : IDisposable
    {
        public TestNewTaxRules() { Flags.NewTaxRules = true; }

        public void Dispose() { Flags.NewTaxRules = false; }

        [Fact]
        public async Task Test_Tax_2024()
        {
            Assert.Equal(8.1m, await new TaxCalc().Tax(100m));
        }

        [Fact]
        public async Task Test_Tax_2024_zero()
        {
            Assert.Equal(0m, await new TaxCalc().Tax(0m));
        }

        [Fact]
        public async Task Test_Tax_2024_Twice()
        {
            decimal sum = 0;
            for (int i = 0; i < 5; i++) sum += await new TaxCalc().Tax(100m);
            Assert.Equal(40.5m, sum);
        }
    }

    public class TestOldTaxRules
    {
        [Fact]
        public async Task Test_Tax_2023()
        {
            decimal sum = 0;
            for (int i = 0; i < 4; i++) sum += await new TaxCalc().Tax(100m);
            Assert.Equal(30.8m, sum);
        }

        [Fact]
        public void Test_Max_Rows()
        {
            Assert.Equal(100, Flags.MaxRows);
        }
    }

    public class Session
    {
        public string User;
        public DateTime LastSeen = DateTime.UtcNow;
        public Session(string u) { User = u; }
    }

    public class SessionTable
    {
        private readonly List<Session> sessions = new List<Session>();

        public void Login(string user) { sessions.Add(new Session(user)); }

        public int CountActive()
        {
            int n = 0;
            foreach (var s in sessions)
                if (s.LastSeen > DateTime.UtcNow.AddMinutes(-20)) n++;
            return n;
        }
    }

    public class TestSessionTable
    {
        [Fact]
        public void Test_CountWhileUsersLogIn()
        {
            var table = new SessionTable();
            for (int i = 0; i < 200; i++) table.Login("early" + i);

            var t = new Thread(() =>
            {
                for (int i = 0; i < 50; i++) { table.Login("user" + i); Thread.SpinWait(200); }
            });
            t.Start();
            int active = 0;
            for (int i = 0; i < 14; i++) active = table.CountActive();
            t.Join();

            Assert.True(active >= 200);
        }

        [Fact]
        public void Test_CountActive()
        {
            var table = new SessionTable();
            table.Login("a");
            table.Login("b");
            Assert.Equal(2, table.CountActive());
        }
    }
}
